def p = new Properties()
println p.getProperty('zz', 'default')  // expect: default
println p.getProperty('zz')  // expect: null
p.setProperty('n', 'v')
println p.n  // expect: v
println p.stringPropertyNames().sort()  // expect: [n]
