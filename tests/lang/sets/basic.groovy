def s = [3, 1, 2, 3] as Set
println s  // expect: [3, 1, 2]
println s.getClass().name  // expect: java.util.LinkedHashSet
println s.size()  // expect: 3
println s.contains(3)  // expect: true
println 3 in s  // expect: true
println s.add(1)  // expect: false
println s.add(9)  // expect: true
println s  // expect: [3, 1, 2, 9]
println s << 9  // expect: [3, 1, 2, 9]
println s.remove(1)  // expect: true
println s  // expect: [3, 2, 9]
