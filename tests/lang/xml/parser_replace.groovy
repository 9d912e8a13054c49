def p = new XmlParser().parseText('<r><i>x</i><j/></r>')
p.i[0].replaceNode { k(a: 1) { l('deep') } }
p.j[0].plus { m() }
def out = new StringWriter()
new XmlNodePrinter(new PrintWriter(out)).print(p)
print out
// expect: <r>
// expect:   <k a="1">
// expect:     <l>
// expect:       deep
// expect:     </l>
// expect:   </k>
// expect:   <j/>
// expect:   <m/>
// expect: </r>
