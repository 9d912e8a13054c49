import groovy.json.StreamingJsonBuilder
def w = new StringWriter()
new StreamingJsonBuilder(w).people { name 'x'; age 3; tags(['a', 'b']); items([1, 2]) { v it }; sub { q 1 } }
println w
w = new StringWriter(); new StreamingJsonBuilder(w)([1, 2]) { n it }; println w
w = new StringWriter(); new StreamingJsonBuilder(w).call(a: 1, b: [2]); println w
w = new StringWriter(); new StreamingJsonBuilder(w).root(a: 1) { b 2 }; println w
// expect: {"people":{"name":"x","age":3,"tags":["a","b"],"items":[{"v":1},{"v":2}],"sub":{"q":1}}}
// expect: [{"n":1},{"n":2}]
// expect: {"a":1,"b":[2]}
// expect: {"root":{"a":1,"b":2}}
