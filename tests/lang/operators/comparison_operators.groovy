println([1 < 2, 'a' < 'b', 2.0 >= 2, 1L <= 1])
println(('a' <=> 'b') + ([1] == [1] ? 1 : 0))
println 'a' == 'a'
println([] == [] && [:] == [:] && null == null)
println 1 == 1.0 && 1G == 1 && 'a' as char == 'a'
println 'b' in ['a', 'b']
println 'k' in [k: 1]
println 3 in 1..5
println !(9 in 1..5)
println(5 instanceof Number && !instanceof_check(5))
boolean instanceof_check(x) { x instanceof String }
// expect: [true, true, true, true]
// expect: 0
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
