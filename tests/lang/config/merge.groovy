def a = new ConfigSlurper().parse('x { y = 1; z = 2 }')
def b = new ConfigSlurper().parse('x { y = 3; w = [1] }\nn = null')
println a.merge(b)
println a.x.y
// expect: [x:[y:3, z:2, w:[1]], n:null]
// expect: 3
