println(([1, 2] as int[]) == ([1, 2] as int[]))  // expect: true
println(([1, 2] as int[]) == ([1, 2] as long[]))  // expect: true
println(([1, 2] as int[]) == [1, 2])  // expect: true
println(([1, 2] as int[]).equals([1, 2] as int[]))  // expect: true
println([[1, 2] as int[]] == [[1, 2] as int[]])  // expect: true
