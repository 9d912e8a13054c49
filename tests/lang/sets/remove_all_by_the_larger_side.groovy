def s = [17, 33, 1, 100, -5] as HashSet
println s.removeAll(1L..3L)  // expect: false
println s.removeAll([1, 33, 4])  // expect: true
println s.size()  // expect: 3
