def m = new HashMap(64)
['a1', 'b2', 'c3', 'd4', 'zz', 'yy'].each { m[it] = 1 }
println m.keySet()  // expect: [zz, b2, d4, yy, a1, c3]
def n = new HashMap()
['a1', 'b2', 'c3', 'd4', 'zz', 'yy'].each { n[it] = 1 }
println n.keySet()  // expect: [a1, b2, c3, d4, zz, yy]
println new HashMap(n).keySet()  // expect: [a1, b2, c3, d4, zz, yy]
