def a = new int[4]
Arrays.setAll(a) { it * it }
println a  // expect: [0, 1, 4, 9]
println Arrays.mismatch([1, 2, 3] as int[], [1, 2, 4] as int[])  // expect: 2
println Arrays.compare([1, 2] as int[], [1, 3] as int[])  // expect: -1
println Arrays.deepHashCode([[1], [2, 3] as Object[]] as Object[])  // expect: 2979
