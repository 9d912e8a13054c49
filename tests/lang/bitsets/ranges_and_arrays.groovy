def b = new BitSet()
b.set(2, 6)
println b  // expect: {2, 3, 4, 5}
println b.get(3, 10)  // expect: {0, 1, 2}
b.flip(0, 3)
println b  // expect: {0, 1, 3, 4, 5}
b.clear(4, 9)
println b  // expect: {0, 1, 3}
println b.toLongArray()  // expect: [11]
println b.toByteArray()  // expect: [11]
println BitSet.valueOf([5L] as long[])  // expect: {0, 2}
println b.previousSetBit(100)  // expect: 3
println b.previousClearBit(1)  // expect: -1
println b.intersects(BitSet.valueOf([8L] as long[]))  // expect: true
try { b.set(3, 1) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: fromIndex: 3 > toIndex: 1
