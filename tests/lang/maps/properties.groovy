def p = new Properties()
p.load(new StringReader('a=1\n# comment\nb : two words\nc\\ d=x\\\n   y\ne=\\u0041\nempty\n'))
println p.getProperty('a')  // expect: 1
println p.getProperty('b')  // expect: two words
println p.getProperty('c d')  // expect: xy
println p.e  // expect: A
println p.getProperty('empty').isEmpty()  // expect: true
println p.getProperty('zz', 'default')  // expect: default
println p.getProperty('zz')  // expect: null
p.setProperty('n', 'v')
println p.n  // expect: v
println p.stringPropertyNames().sort()  // expect: [a, b, c d, e, empty, n]
