def c = new ConfigSlurper('prod').parse('''
a = 1
b.c.d = "x${a}"
def loc = 5
server { host = 'h'; port = loc + 1; deep { x = [1,2] } }
environments { dev { a = 2 }
 prod { a = 3; server { host = 'ph' } } }
foo = server.host
''')
println c
println c.server.deep.x
println c.foo
println c.toProperties().sort()
// expect: [a:3, b:[c:[d:x1]], server:[host:ph, port:6, deep:[x:[1, 2]]], foo:h]
// expect: [1, 2]
// expect: h
// expect: [a:3, b.c.d:x1, foo:h, server.deep.x:[1, 2], server.host:ph, server.port:6]
