import groovy.xml.StreamingMarkupBuilder
def n = new XmlSlurper().parseText('<a:r xmlns:a="urn:1" xmlns="urn:2"><b a:c="v">1</b><a:b>2</a:b></a:r>').declareNamespace(q: 'urn:1', d: 'urn:2')
println new StreamingMarkupBuilder().bindNode(n)
println new StreamingMarkupBuilder().bind { out << n.b }
def x = new XmlSlurper().parseText('<a><b x="1">t</b></a>')
println new StreamingMarkupBuilder().bind { mkp.yield x }
// expect: <q:r xmlns:q='urn:1'><d:b q:c='v' xmlns:d='urn:2'>1</d:b><q:b>2</q:b></q:r>
// expect: <d:b q:c='v' xmlns:q='urn:1' xmlns:d='urn:2'>1</d:b><q:b xmlns:q='urn:1'>2</q:b>
// expect: <a><b x='1'>t</b></a>
