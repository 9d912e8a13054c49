import groovy.xml.XmlUtil
def x = new XmlSlurper().parseText('<r a="1"><i>one</i><i>two</i></r>')
x.i[0].replaceBody('changed')
x.i[1].replaceNode { rep('r') }
x.appendNode { added(q: 'z', 'text') }
x.@a = '9'
print XmlUtil.serialize(x)
// expect: <?xml version="1.0" encoding="UTF-8"?><r a="9">
// expect:   <i>changed</i>
// expect:   <rep>r</rep>
// expect:   <added q="z">text</added>
// expect: </r>
