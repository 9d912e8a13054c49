// Named arguments of a constructor are set by the class, not by an own setProperty().
class P { def a, log = []; void setProperty(String n, v) { log << n; metaClass.setProperty(this, n, v) } }
def p = new P(a: 1); println p.log; println p.a; p.a = 2; println p.log
try { new P(b: 1) } catch (e) { println e.message }
class Q { def got = [:]; def propertyMissing(String n, v) { got[n] = v } }
def q = new Q(a: 1); println q.got
class R { def store = [:]; void setProperty(String n, v) { store[n] = v }; def getProperty(String n) { n == 'store' ? this.@store : store[n] } }
try { def r = new R(a: 1); println r.store } catch (e) { println e.message }
class M extends HashMap { def x }
def m = new M(x: 1, y: 2); println m; println m.@x
class M2 extends HashMap { def x; void setProperty(String n, v) { put('own ' + n, v) } }
def m2 = new M2(x: 1, y: 2); println m2; println m2.@x
class S { def a; def with1() { new S(a: 5) } ; void setProperty(String n, v) { this.@a = 'own' } }
println new S(a: 1).with1().@a
class L extends ArrayList { def x; void setProperty(String n, v) { add(n) } }
println new L(x: 4)
println new L(x: 4).@x
try { println new L(y: 4) } catch (e) { println e }
class C { def z; C(int q) {}; C() { } ; void setProperty(String n, v) { println "own $n" } }
new C(z: 2)
println (([z: 3] as C).z)
C cc = [z: 4]
println cc.z
// expect: []
// expect: 1
// expect: [a]
// expect: No such property: b for class: P
// expect: Possible solutions: a, log
// expect: [a:1]
// expect: No such property: a for class: R
// expect: [y:2]
// expect: 1
// expect: [y:2]
// expect: 1
// expect: 5
// expect: []
// expect: 4
// expect: java.lang.IllegalArgumentException: argument type mismatch
// expect: 3
// expect: 4
