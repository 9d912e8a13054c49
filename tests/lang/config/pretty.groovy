def c = new ConfigSlurper().parse('''a.b = 1
a.c = "it's"
server { port = 80; names = ['x', "y"] }
single = true''')
print c.prettyPrint()
// expect: a {
// expect: 	b=1
// expect: 	c='it\'s'
// expect: }
// expect: server {
// expect: 	port=80
// expect: 	names=['x', 'y']
// expect: }
// expect: single=true
