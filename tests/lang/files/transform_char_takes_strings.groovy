def t = { Closure c ->
    def w = new StringWriter()
    try { new StringReader('ab').transformChar(w, c) } catch (e) { println e.message.split(/ \(/)[0] }
    println w
}
t { it * 2 }
t { null }
t { it == 'a' }
t { "$it" }
println new groovy.json.JsonOutput().toJson([1])
// expect: aabb
// expect: nullnull
// expect: class java.lang.Boolean cannot be cast to class java.lang.String
// expect:
// expect: class org.codehaus.groovy.runtime.GStringImpl cannot be cast to class java.lang.String
// expect:
// expect: [1]
