def w = new StringWriter()
w << ('a,b'.split(',')) << [1, 2] << [k: 'v'] << null
println w
// expect: [a, b][1, 2][k:v]null
