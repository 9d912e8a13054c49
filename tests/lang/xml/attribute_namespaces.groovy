def src = '<b:root xmlns:b="stuff" xmlns:x="urn:x"><i x:title="T" y="1"/></b:root>'
def r = new XmlSlurper(false, true).parseText(src)
println r.i.'@x:title'
println r.i[0].attributes().size()
r.i[0].'@x:title' = 'XXX'
// expect: T
// expect: 2
