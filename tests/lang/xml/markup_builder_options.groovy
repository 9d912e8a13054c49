import groovy.xml.MarkupBuilder
def w = new StringWriter()
def b = new MarkupBuilder(w)
b.doubleQuotes = true
b.omitNullAttributes = true
b.expandEmptyElements = true
b.mkp.xmlDeclaration(version: '1.0', encoding: 'UTF-8')
b.a(x: 1, y: null, z: '"') { 'b-c'(); d('e') }
println w
// expect: <?xml version="1.0" encoding="UTF-8"?>
// expect: <a x="1" z="&quot;">
// expect:   <b-c></b-c>
// expect:   <d>e</d>
// expect: </a>
