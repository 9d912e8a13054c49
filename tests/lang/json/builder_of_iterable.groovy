def names = ['a', 'b'] as Set
println new groovy.json.JsonBuilder().list(names) { n it }
println groovy.json.JsonOutput.toJson { a 1; b { c([1, 2]) { d it } } }
// expect: [list:[[n:a], [n:b]]]
// expect: {"a":1,"b":{"c":[{"d":1},{"d":2}]}}
