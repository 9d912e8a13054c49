def p = new Properties()
p.'x.y' = '1'
p.'x.z.q' = '2'
println new ConfigSlurper().parse(p).x.z.q
println new ConfigSlurper().parse('a.b = 1').toProperties('pre')
println new ConfigSlurper().parse('a.b = 1\na.c = "two"').flatten()
// expect: 2
// expect: [pre.a.b:1]
// expect: [a.b:1, a.c:two]
