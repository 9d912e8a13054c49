// Attributes and namespaces of a walked tree are written in the order in which hash maps hold them; a replaced element has no text in a GString.
import groovy.xml.*
def suite = new XmlSlurper().parseText('<testsuite name="s" tests="3" failures="1" time="2" errors="0"/>')
println suite.attributes()
println XmlUtil.serialize(suite)
def project = new XmlSlurper().parseText('<p xmlns="urn:p" xmlns:x="urn:x" x:at="1"><c/></p>')
project.@added = 'a'
println XmlUtil.serialize(project)
println new StreamingMarkupBuilder().bind { mkp.yield project }
def tree = new XmlSlurper().parseText('<a><b>x</b><b>y</b></a>')
tree.b[0].replaceNode { c() }
println "${tree.b[0]}|${tree.b[0].text()}|${tree}"
// expect: [failures:1, tests:3, name:s, time:2, errors:0]
// expect: <?xml version="1.0" encoding="UTF-8"?><testsuite failures="1" tests="3" name="s" time="2" errors="0"/>
// expect:
// expect: <?xml version="1.0" encoding="UTF-8"?><tag0:p xmlns:tag0="urn:p" xmlns:x="urn:x" added="a" x:at="1">
// expect:   <tag0:c/>
// expect: </tag0:p>
// expect:
// expect: <tag0:p added='a' x:at='1' xmlns:tag0='urn:p' xmlns:x='urn:x'><tag0:c></tag0:c></tag0:p>
// expect: |x|y
