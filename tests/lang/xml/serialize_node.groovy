import groovy.xml.XmlUtil
def p = new XmlParser().parseText('<r b="2"><i n="1">x</i><j><k/>z</j></r>')
println XmlUtil.serialize(p).readLines()*.trim().findAll()
println XmlUtil.serialize('<a><b>c</b><d/></a>')
println XmlUtil.escapeXml('<a href="x">it\'s & that</a>')
// expect: [<?xml version="1.0" encoding="UTF-8"?><r b="2">, <i n="1">x</i>, <j>, <k/>, z, </j>, </r>]
// expect: <?xml version="1.0" encoding="UTF-8"?><a>
// expect:   <b>c</b>
// expect:   <d/>
// expect: </a>
// expect:
// expect: &lt;a href=&quot;x&quot;&gt;it&apos;s &amp; that&lt;/a&gt;
