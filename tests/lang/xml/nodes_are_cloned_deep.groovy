// Node.clone() copies the children too.
def node = new NodeBuilder().a(x: 1) { b { c('text') } }
def copy = node.clone()
node.appendNode('d')
node.b[0].appendNode('e')
println copy
println copy.b[0].parent().is(copy)
def sw = new StringWriter()
sw.newPrintWriter().print('written')
println sw
// expect: a[attributes={x=1}; value=[b[attributes={}; value=[c[attributes={}; value=text]]]]]
// expect: false
// expect: written
