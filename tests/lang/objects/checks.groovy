println Objects.checkIndex(1, 2)  // expect: 1
try { Objects.checkIndex(2, 2) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Index 2 out of bounds for length 2
try { Objects.checkFromToIndex(2, 1, 5) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: Range [2, 1) out of bounds for length 5
println Objects.requireNonNullElseGet(null) { 7 }  // expect: 7
println Objects.deepEquals([1, 2] as int[], [1, 2] as int[])  // expect: true
