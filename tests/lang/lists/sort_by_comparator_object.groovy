def list = [1, 3, 2]
list.sort(Collections.reverseOrder())
println list  // expect: [3, 2, 1]
Collections.sort(list)
println list  // expect: [1, 2, 3]
Collections.sort(list, { a, b -> b <=> a } as Comparator)
println list  // expect: [3, 2, 1]
