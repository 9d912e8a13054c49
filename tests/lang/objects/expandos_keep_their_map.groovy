// An Expando keeps the map it is given; without one it makes a HashMap.
def map = [b: 1, a: 2], given = new Expando(map), own = new Expando()
given.c = 3
println map
println given.properties.is(map)
own.zeta = 1
own.alpha = 2
own.m = 3
own.foo = 4
println own
println own.properties.getClass()
// expect: [b:1, a:2, c:3]
// expect: true
// expect: {zeta=1, alpha=2, foo=4, m=3}
// expect: class java.util.HashMap
