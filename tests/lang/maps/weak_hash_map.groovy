def m = new WeakHashMap([a: 1])
m.a++
println m  // expect: [a:2]
println m.getClass().simpleName  // expect: WeakHashMap
