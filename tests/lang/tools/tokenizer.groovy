def t = new StringTokenizer('a,b;c', ',;')
println t.countTokens()
while (t.hasMoreTokens()) print t.nextToken()
println ''
// expect: 3
// expect: abc
