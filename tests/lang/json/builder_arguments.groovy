// a name in a JsonBuilder's closure with a collection and a closure is a list of objects; other arguments are a list
import groovy.json.*
def b = new JsonBuilder()
b { days(1..2) { day -> invoice(date: "day $day") { item(count: day) { product(name: 'x') } } } }
println b
b { a(1, 2); c { d 1 }; e([1, 2]) { x it }; g([a: 1]) { x 1 }; h(); i(null); j(1) { x 1 } }
println b
b([1, 2]) { n it }
println b
b([a: 1]) { n it }
println b
try { b.foo(1) { n it } } catch (JsonException e) { println e.message }
println new JsonBuilder([inner: new JsonBuilder([a: 1])])
def lax = new JsonSlurper().setType(JsonParserType.LAX)
println lax.parseText("{ m: { /* one */ h: { 'from': 'x' }\n # two\n 'body': \"gr8\" } }")
println lax.parseText('[1, 2,]')
// expect: {"days":[{"invoice":[{"date":"day 1"},{"item":[{"count":1},{"product":{"name":"x"}}]}]},{"invoice":[{"date":"day 2"},{"item":[{"count":2},{"product":{"name":"x"}}]}]}]}
// expect: {"a":[1,2],"c":{"d":1},"e":[{"x":1},{"x":2}],"g":[{"a":1},{"x":1}],"h":[],"i":null,"j":[1,{"x":1}]}
// expect: [{"n":1},{"n":2}]
// expect: [{"a":1},{"n":null}]
// expect: Expected no arguments, a single map, a single closure, or a map and closure as arguments.
// expect: {"inner":{"content":{"a":1}}}
// expect: [m:[body:gr8, h:[from:x]]]
// expect: [1, 2]
