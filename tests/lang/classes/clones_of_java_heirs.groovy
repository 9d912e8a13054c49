// Copies and parts of objects whose class extends Java's.
import groovy.transform.*
@AutoClone class A extends ArrayList { int x = 1; List l = [1] }
def a = new A(); a << 5; a.x = 7
def b = a.clone()
println b
println b.class
@AutoClone class M extends HashMap { }
def m = new M(); m.put('k', 1)
println m.clone()
class DD extends Date { int n = 1 }
def dd = new DD(); dd.n = 5; def e = dd.clone(); e.n = 6; println dd.n + ' ' + e.n + ' ' + e.class
class G extends GregorianCalendar { int n = 1 }
def g = new G(); g.n = 5; def h = g.clone(); h.n = 6; println g.n + ' ' + h.n + ' ' + h.class
class BS extends BitSet { int n = 1 }
def s = new BS(); s.n = 5; def t = s.clone(); t.n = 6; println s.n + ' ' + t.n + ' ' + t.class
println((s as BS).or(t))
class F extends java.text.SimpleDateFormat { int n = 1; F() { super('yyyy') } }
def f = new F(); f.n = 5; def k = f.clone(); k.n = 6; println f.n + ' ' + k.n + ' ' + k.class
class P extends Properties { int n = 1 }
def p = new P(); p.setProperty('a', 'b'); println p.clone().class; println p.clone()
class TM extends TreeMap { int n = 1; TM() { super(Collections.reverseOrder()) } }
def tm = new TM(); tm.put('a', 1); tm.put('b', 2); println tm.clone(); println tm.descendingMap().getClass(); println tm.headMap('a').size()
class AA extends ArrayList { int n; AA(int n) { super([n]); this.n = n } ; boolean equals(o) { o.n == n } ; int hashCode() { n } }
println new AA(3) + [4]
println((new AA(3) + [4]).class)
println new AA(3).findAll { true }.class
println new AA(3).plus(5).class
println new AA(3).reverse().class
println new AA(3).subList(0, 1).class.simpleName
println new AA(3).take(1).class
println new AA(3).unique(false).class
println new AA(3).sort(false).class
println new AA(3).collect { it }.class
println new AA(3).asImmutable().class.simpleName
println new AA(3).multiply(2).class
println new AA(3).minus(4).class
println new AA(3).grep(3).class
println new AA(3).drop(0).class
println new AA(3)[0..0].class
println new AA(3).toSorted().class
println new AA(3).split { it > 1 }*.class
println new AA(3).collate(1)*.class
class MM extends LinkedHashMap { int n; MM(int n) { super([a: n]); this.n = n } ; boolean removeEldestEntry(Map.Entry e) { size() > n } }
println new MM(3).findAll { true }.class
println new MM(3).plus([b: 2]).class
println new MM(3).plus([b: 2])
println new MM(1).plus([b: 2])
println new MM(3).subMap(['a']).class
println new MM(3).sort().class
println new MM(3).groupBy { 1 }*.value*.class
println new MM(3).minus([a: 3]).class
println new MM(3).take(1).class
println new MM(3).drop(0).class
println new MM(3).collectEntries { kk, v -> [kk, v] }.class
// expect: [5]
// expect: class A
// expect: [k:1]
// expect: 5 6 class DD
// expect: 5 6 class G
// expect: 5 6 class BS
// expect: {}
// expect: 5 6 class F
// expect: null
// expect: [a:b]
// expect: [b:2, a:1]
// expect: class java.util.TreeMap$DescendingSubMap
// expect: 1
// expect: [3, 4]
// expect: class AA
// expect: class java.util.ArrayList
// expect: class AA
// expect: class java.util.ArrayList
// expect: SubList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: UnmodifiableRandomAccessList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: class java.util.ArrayList
// expect: [class java.util.ArrayList, class java.util.ArrayList]
// expect: [class java.util.ArrayList]
// expect: null
// expect: null
// expect: [a:3, b:2]
// expect: [b:2]
// expect: null
// expect: null
// expect: [null]
// expect: null
// expect: null
// expect: null
// expect: null
