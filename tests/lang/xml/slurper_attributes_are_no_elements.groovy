// Attributes have no elements below them, and cannot be changed as elements are.
def s = new XmlSlurper().parseText('<a z="1"><b i="2">x</b></a>')
def kind = { c ->
    try {
        println c()
    } catch (e) {
        println e.class.simpleName + (e instanceof ClassCastException ? "" : ": $e.message")
    }
}
kind { s.@z.children().size() }
kind { s.@z.foo.text() }
kind { s.@z[0].depthFirst().toList() }
kind { s.@z[0].'@z'.text() }
kind { s.@z.replaceBody('x') }
kind { s.@nope.replaceBody('x') }
kind { s.@z.plus('x') }
kind { s.@z.@k = 'w' }
kind { s[0] = 'y' }
kind { s.b.findAll { true }.parent().name() }
// expect: GroovyRuntimeException: Can't get the child nodes on a GPath expression selecting attributes: ....a.z.childNodes()
// expect: GroovyRuntimeException: Can't get the child nodes on a GPath expression selecting attributes: ....a.z.childNodes()
// expect: GroovyRuntimeException: can't call childNodes() in the attribute @z
// expect: 1
// expect: ClassCastException
// expect: null
// expect: ClassCastException
// expect: ClassCastException
// expect: ClassCastException
// expect: b
