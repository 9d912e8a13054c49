println([1, 2, 3].intersect([2, 3, 4]))  // expect: [2, 3]
println([1, 2].intersect([3]))  // expect: []
println([1, 2].disjoint([3]))  // expect: true
println([1, 2].disjoint([2L]))  // expect: false
