println groovy.json.JsonOutput.toJson(new URL('http://a.b/c'))
println groovy.json.JsonOutput.toJson(new File('/tmp/zz')).contains('"canonicalPath":"/tmp/zz"')
// expect: "http://a.b/c"
// expect: true
