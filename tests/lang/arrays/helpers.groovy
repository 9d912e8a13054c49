println Arrays.asList(1, 2)  // expect: [1, 2]
println Arrays.toString([1, 2] as int[])  // expect: [1, 2]
println Arrays.equals([1] as int[], [1] as int[])  // expect: true
def a = [3, 1, 2] as int[]
Arrays.sort(a)
println a  // expect: [1, 2, 3]
Arrays.fill(a, 7)
println a  // expect: [7, 7, 7]
println Arrays.copyOf([1, 2] as int[], 4)  // expect: [1, 2, 0, 0]
println Arrays.copyOfRange([1, 2, 3, 4] as int[], 1, 3)  // expect: [2, 3]
println Arrays.hashCode([1, 2] as int[])  // expect: 994
println Arrays.binarySearch([1, 3, 5] as int[], 3)  // expect: 1
