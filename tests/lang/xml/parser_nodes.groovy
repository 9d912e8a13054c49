def p = new XmlParser().parseText('<r b="2"><i n="1">x</i><i n="2">y</i><j><k/>z</j></r>')
println p.i*.text()
println p.i[1].@n + p.'@b'
println p
println p.depthFirst().collect { it instanceof Node ? it.name() : it }
println p.j[0].children().size()
println p.i.'@n'
println p.attribute('b')
// expect: [x, y]
// expect: 22
// expect: r[attributes={b=2}; value=[i[attributes={n=1}; value=[x]], i[attributes={n=2}; value=[y]], j[attributes={}; value=[k[attributes={}; value=[]], z]]]]
// expect: [r, i, i, j, k, z]
// expect: 2
// expect: [1, 2]
// expect: 2
