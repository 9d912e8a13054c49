// The single property of an @Immutable class is the map that is given, if it is a map, whatever is in it; a HashMap may be named.
import groovy.transform.*
@Immutable class A { Map m = [q:1] }
println new A([a:1])
println new A(m:[a:1])
println new A(null)
println new A()
@Immutable class L { LinkedHashMap m }
println new L([a:1])
println new L(m:[a:1])
println new L(null)
println new L()
@Immutable class H { HashMap m }
println new H([a:1])
println new H(m:[a:1])
println new H(m:null)
println new H(m:[a:1], b:2)
println new H(null)
println new H()
println new H(m:null, b:2)
@Immutable class T { TreeMap m }
println new T(m:[a:1] as TreeMap)
println new T([a:1] as TreeMap)
try { println new T([a:1]) } catch (e) { println e.message }
println new T()
@Immutable class U { UUID u; URI i }
println new U()
println new U(null, null)
println new U(i: new URI('x'))
@Immutable class D { HashMap m = [d: 4] }
println new D(m: null).m
println new D(null).m
println new D([:]).m
println new D(m: [:]).m
// expect: A([a:1])
// expect: A([m:[a:1]])
// expect: A([q:1])
// expect: A([:])
// expect: L([a:1])
// expect: L([m:[a:1]])
// expect: L()
// expect: L([:])
// expect: H([a:1])
// expect: H([a:1])
// expect: H()
// expect: H([m:[a:1], b:2])
// expect: H()
// expect: H()
// expect: H()
// expect: T([a:1])
// expect: T([a:1])
// expect: No such property: a for class: T
// expect: Possible solutions: m
// expect: T()
// expect: U()
// expect: U()
// expect: U(x)
// expect: null
// expect: [d:4]
// expect: [:]
// expect: [:]
