def m = new HashMap()
[100, 5, 64, 16, 32, 48, 1].each { m[it] = 1 }
println m.keySet()  // expect: [64, 16, 32, 48, 1, 100, 5]
def l = new HashMap()
[-1L, 5000000000L, 3L, 'a', 2.5, true, null].each { l[it] = 1 }
println l.keySet()  // expect: [-1, null, a, 3, 5000000000, 2.5, true]
