def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class It implements Iterable { def items = [2, 1]; Iterator iterator() { items.iterator() }; String toString() { 'It' } }
class Li extends AbstractList { def get(int i) { i + 5 }; int size() { 2 } }
def f(Object... a) { a.toList() }
t { [*new It()] }  // expect: java.lang.IllegalArgumentException: cannot spread the type It with value It
t { f(*([1, 2] as Set)) }  // expect: java.lang.IllegalArgumentException: cannot spread the type java.util.LinkedHashSet with value [1, 2]
t { [*[a: 1].keySet()] }  // expect: java.lang.IllegalArgumentException: cannot spread the type java.util.LinkedHashMap$LinkedKeySet with value [a]
t { f(*new Li()) + [*(1..2)] + [*([3] as int[])] }  // expect: [5, 6, 1, 2, 3]
t { def l = new Li(); [l[0], l[-1], l[5], l.first(), l.last(), l.toString(), l.collect { it }, l.indexOf(6)] }  // expect: [5, 6, null, 5, 6, [5, 6], [5, 6], 1]
t { def x = new It() as Set; [x.class.simpleName, x] }  // expect: [LinkedHashSet, [2, 1]]
t { def x = new It() as SortedSet; [x.class.simpleName, x] }  // expect: [TreeSet, [1, 2]]
t { def x = new It() as List; [x.class.simpleName, x] }  // expect: [ArrayList, [2, 1]]
t { new Li() as int[] }  // expect: [5, 6]
class Cl implements Cloneable { def a = [1]; int b = 2 }
class Nc { def a = [1] }
class Cl2 implements Cloneable { def a = [1]; Object clone() { def c = super.clone(); c.a = a + 2; c } }
t { def c = new Cl(), d = c.clone(); [d.a, d.b, d.is(c), d.a.is(c.a), d.class.simpleName] }  // expect: [[1], 2, false, true, Cl]
t { new Nc().clone() }  // expect: java.lang.CloneNotSupportedException: Nc
t { new Cl2().clone().a }  // expect: [1, 2]
class Outr { class A {}; static class B {}; interface C {}; enum D { X } }
t { Outr.declaredClasses*.simpleName.sort() }  // expect: [A, B, C, D]
t { Outr.B.isMemberClass() && !Outr.isMemberClass() }  // expect: true
