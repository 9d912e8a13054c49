// A prefix means what declareNamespace() says, and only after some namespace was declared.
def text = '<?xml version="1.0" encoding="UTF-8"?><p xmlns:q="urn:q"><q:z q:k="v">in</q:z><z>out</z></p>'
def s = new XmlSlurper().parseText(text)
println s.'q:z'.size() + ' ' + s.'r:z'.size() + ' ' + s.':z'.size()
println s.z.size()
println s.children().collect { it.name() + '|' + it.namespaceURI() }
s.declareNamespace(r: 'urn:q')
println s.'q:z'.size() + ' ' + s.'r:z'.size() + ' ' + s.':z'.size() + ' ' + s.':z'.text() + s.'r:z'.@'r:k' + s.'r:z'.@k
s.declareNamespace(q: 'urn:q')
println s.'q:z'.size()
println s.'q:z'.@'q:k'
println s.depthFirst().collect { it.name() }
def d = new XmlSlurper().parseText('<a xmlns="urn:d" xmlns:e="urn:e"><b>1</b><e:b>2</e:b></a>')
println d.b.size() + ' ' + d.':b'.size() + ' ' + d.'e:b'.size()
d.declareNamespace('': 'urn:d', e: 'urn:e')
println d.b.size() + ' ' + d.':b'.size() + ' ' + d.'e:b'.size()
// expect: 0 0 1
// expect: 2
// expect: [z|urn:q, z|]
// expect: 0 1 1 outv
// expect: 1
// expect: v
// expect: [p, z, z]
// expect: 2 0 0
// expect: 2 1 1
