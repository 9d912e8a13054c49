// What XmlUtil.serialize() cannot read is told with its place; what a builder refuses stands in the text's stead.
import groovy.xml.XmlUtil
def t(c) { try { println(c()) } catch (Throwable e) { println e.toString(); println e.cause } }
t { XmlUtil.serialize('x') }
t { XmlUtil.serialize('<a>\n<b></c></a>') }
t { XmlUtil.serialize('<a b=1/>') }
def tree = new XmlSlurper().parseText('<a><b>x</b></a>')
t { XmlUtil.serialize(tree.nosuch) }
tree.b.replaceNode { nothing.at.all }
t { XmlUtil.serialize(tree) }
// expect: groovy.lang.GroovyRuntimeException: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 1; Content is not allowed in prolog.
// expect: null
// expect: groovy.lang.GroovyRuntimeException: org.xml.sax.SAXParseException; lineNumber: 2; columnNumber: 6; The element type "b" must be terminated by the matching end-tag "</b>".
// expect: null
// expect: groovy.lang.GroovyRuntimeException: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 6; Open quote is expected for attribute "b" associated with an  element type  "a".
// expect: null
// expect: groovy.lang.GroovyRuntimeException: org.xml.sax.SAXParseException; lineNumber: 2; columnNumber: 1; Premature end of file.
// expect: null
// expect: <?xml version="1.0" encoding="UTF-8"?><a/>
// expect:
