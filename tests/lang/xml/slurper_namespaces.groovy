def n = new XmlSlurper().parseText('<a:r xmlns:a="urn:1" xmlns="urn:2"><b a:c="v">1</b><a:b>2</a:b></a:r>').declareNamespace(q: 'urn:1', d: 'urn:2')
println n.'q:b'.text() + n.'d:b'.text() + n.b.size()
println n.b[0].'@q:c'
println n.b[0].namespaceURI()
// expect: 212
// expect: v
// expect: urn:2
