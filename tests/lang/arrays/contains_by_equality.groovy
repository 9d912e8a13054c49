// contains() of an array compares as == does; `in` and isCase() as Java does.
def a = [3, 1] as Integer[], o = ['a', null, 2L] as Object[]
println([a.contains(1G), a.isCase(1G), 1G in a])
println([o.contains("${'a'}"), o.contains(null), o.contains(2), 2 in o, o.count(2)])
// expect: [true, false, false]
// expect: [true, true, true, false, 1]
