def p = new XmlParser().parseText('<r><i>x</i><j/></r>')
p.appendNode('new', [c: 1], 'val')
p.i[0].value = 'chg'
p.remove(p.j[0])
p.i[0].@z = 'q'
def out = new StringWriter()
new XmlNodePrinter(new PrintWriter(out)).print(p)
print out
// expect: <r>
// expect:   <i z="q">
// expect:     chg
// expect:   </i>
// expect:   <new c="1">
// expect:     val
// expect:   </new>
// expect: </r>
