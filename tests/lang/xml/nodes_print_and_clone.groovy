// Only a NodeList is cloned with its nodes; names and texts of any kind are printed.
def node = new Node(null, new groovy.xml.QName('u', 'l', 'p'), [(new groovy.xml.QName('u', 'x')): 1], ['t', 5, new Node(null, 'i')])
def text = new StringWriter()
new NodePrinter(new PrintWriter(text)).print(node)
println text
println new Node(null, 'a', 1..3).clone()
def list = [new Node(null, 'b')], copy = new Node(null, 'a', list).clone()
println copy.value()[0].is(list[0])
// expect: {u}l({u}x:1) {
// expect:   t
// expect:   5
// expect:   i()
// expect: }
// expect:
// expect: a[attributes={}; value=1..3]
// expect: true
