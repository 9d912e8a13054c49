import groovy.xml.StreamingMarkupBuilder
println new StreamingMarkupBuilder().bind { mkp.xmlDeclaration(); mkp.declareNamespace(a: 'urn:a'); a.root(x: 1) { z('t&'); a.q { } ; e() ; mkp.comment('cc'); mkp.yieldUnescaped '<raw/>' } }
println new StreamingMarkupBuilder(encoding: 'UTF-8').bind { mkp.xmlDeclaration(); r('ä') }
println new StreamingMarkupBuilder().bind { r('ä') { } }
// expect: <?xml version='1.0'?>
// expect: <a:root x='1' xmlns:a='urn:a'><z>t&amp;</z><a:q></a:q><e/><!--cc--><raw/></a:root>
// expect: <?xml version='1.0' encoding='UTF-8'?>
// expect: <r>ä</r>
// expect: <r></r>
