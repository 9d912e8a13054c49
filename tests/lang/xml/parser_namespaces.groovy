def p = new XmlParser().parseText('<a:r xmlns:a="urn:1"><a:b>2</a:b></a:r>')
println p.name()
def ns = new groovy.xml.Namespace('urn:1')
println p[ns.b].text()
println p.name().localPart + ' ' + p.name().prefix
println p.'a:b'.text()
def out = new StringWriter()
new XmlNodePrinter(new PrintWriter(out)).print(p)
print out
// expect: {urn:1}r
// expect: 2
// expect: r a
// expect: 2
// expect: <a:r xmlns:a="urn:1">
// expect:   <a:b>
// expect:     2
// expect:   </a:b>
// expect: </a:r>
