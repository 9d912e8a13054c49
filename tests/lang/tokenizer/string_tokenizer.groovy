def t = new StringTokenizer('a b\tc')
println t.countTokens()  // expect: 3
println t.nextToken()  // expect: a
println t.toList()  // expect: [b, c]
def u = new StringTokenizer('a,b;;c', ',;')
def all = []
while (u.hasMoreTokens()) all << u.nextToken()
println all  // expect: [a, b, c]
def v = new StringTokenizer('a+b', '+', true)
println([v.nextToken(), v.nextToken(), v.nextToken()])  // expect: [a, +, b]
try { v.nextToken() } catch (NoSuchElementException e) { println 'no more' }  // expect: no more
