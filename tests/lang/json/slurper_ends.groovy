def p = new groovy.json.JsonSlurper()
for (t in ['{', '{"a":1', '{"a":true', '{"a":{"b":1}', '[1', '{"a"}']) {
    try { println t + ' ' + p.parseText(t) } catch (groovy.json.JsonException e) { println t + ' refused' }
}
// expect: { [:]
// expect: {"a":1 refused
// expect: {"a":true refused
// expect: {"a":{"b":1} [a:[b:1]]
// expect: [1 refused
// expect: {"a"} refused
