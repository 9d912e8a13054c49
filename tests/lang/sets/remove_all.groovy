def s = [1, 2, 3, 4] as Set
s.removeAll([1])
println s  // expect: [2, 3, 4]
s.removeAll { it == 2 }
println s  // expect: [3, 4]
s.retainAll([4])
println s  // expect: [4]
s.clear()
println s  // expect: []
println !!s  // expect: false
