def x = new XmlSlurper().parseText('<a><b><c/></b><d><e/></d></a>')
println x.depthFirst().collect { it.name() }
println x.breadthFirst().collect { it.name() }
println x.'**'.findAll { it.name() in ['c', 'e'] }*.name()
println x.'*'.collect { it.name() }
// expect: [a, b, c, d, e]
// expect: [a, b, d, c, e]
// expect: [c, e]
// expect: [b, d]
