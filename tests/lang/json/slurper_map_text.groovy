def map = new groovy.json.JsonSlurper().parseText('{"a": {"b": [1, {"c": 2}]}}')
println map.toString()  // expect: {a={b=[1, {c=2}]}}
println map  // expect: [a:[b:[1, [c:2]]]]
println "$map"  // expect: [a:[b:[1, [c:2]]]]
