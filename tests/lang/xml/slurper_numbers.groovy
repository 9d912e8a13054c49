def x = new XmlSlurper().parseText('<a><n>5</n><n>7</n><d>1.5</d><b>true</b></a>')
println x.n.collect { it.toInteger() }.sum()
println x.d.toBigDecimal() + x.d.toDouble()
println x.b.toBoolean()
println x.n[0].toLong().class.simpleName
// expect: 12
// expect: 3.0
// expect: true
// expect: Long
