// A text that is the whole value of a Node is walked letter by letter.
def nb = new NodeBuilder()
println nb.a("${1}x").breadthFirst()
println nb.a('1x').depthFirst()*.class*.simpleName
println nb.a { b('x'); c('yz') }.breadthFirst().size()
println nb.a('bc').localText() + nb.a('').depthFirst() + nb.a(12).localText() + nb.a().localText()
println nb.a(['b', 'cd']).breadthFirst()
println new XmlParser().parseText('<a>xy<b>z</b><c>zz</c></a>').depthFirst()*.toString()
// expect: [a[attributes={}; value=1x], 1, x]
// expect: [[], String, String]
// expect: 5
// expect: [b, c, a[attributes={}; value=], 12]
// expect: [a[attributes={}; value=[b, cd]], b, cd]
// expect: [a[attributes={}; value=[xy, b[attributes={}; value=[z]], c[attributes={}; value=[zz]]]], xy, b[attributes={}; value=[z]], c[attributes={}; value=[zz]]]
