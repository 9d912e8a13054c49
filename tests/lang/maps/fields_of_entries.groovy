println([a: 1].collect { it.@key + it.@value })
println new TreeMap([a: 1]).collect { it.@key }
println new MapEntry(1, 2).@value
// expect: [a1]
// expect: [a]
// expect: 2
