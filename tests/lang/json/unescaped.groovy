// Text of JsonOutput.unescaped goes out as it is.
import groovy.json.*
def raw = JsonOutput.unescaped('{"x": 1}')
println JsonOutput.toJson([a: raw, b: [raw]])
println new JsonBuilder(n: raw).toString()
println "$raw ${raw.text} ${raw.class.name}"
// expect: {"a":{"x": 1},"b":[{"x": 1}]}
// expect: {"n":{"x": 1}}
// expect: {"x": 1} {"x": 1} groovy.json.JsonOutput$JsonUnescaped
