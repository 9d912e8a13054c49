// What a class overrides of Java's with a type argument's type is called by Java with anything: it casts.
def t = { name, k -> try { println "$name ${k()}" } catch (e) { println "$name ${e.toString().readLines()[0].takeWhile { it != '(' }.trim()}" } }
class Cmp implements Comparator<String> { int compare(String a, String b) { b <=> a } }
t('sort') { ['a', 'b'].sort(new Cmp()) }
t('sort int') { [1, 2].sort(new Cmp()) }
t('cmp') { new Cmp().compare(1, 2) }
t('cmp null') { new Cmp().compare(null, 'a') }
t('treeset') { new TreeSet(new Cmp()) << 1 << 2 }
class V implements Comparable<V> { int n; int compareTo(V o) { n <=> o.n } }
t('cmp v') { new V(n: 1) <=> new V(n: 2) }
t('cmp v int') { new V(n: 1) <=> 2 }
t('v.compareTo int') { new V(n: 1).compareTo(2) }
t('v.compareTo null') { new V(n: 1).compareTo(null) }
t('v == int') { new V(n: 1) == 2 }
t('v == v') { new V(n: 1) == new V(n: 1) }
t('v < int') { new V(n: 1) < 2 }

t('max mixed') { [new V(n: 1), 2].max() }
t('sort v') { [new V(n: 3), new V(n: 2)].sort()*.n }
t('treemap') { def m = new TreeMap(); m[new V(n: 1)] = 1; m['x'] = 2; m }
t('equals list') { [new V(n: 1)] == [2] }
t('in') { 2 in [new V(n: 1)] }
t('contains') { [new V(n: 1)].contains(2) }
t('switch') { switch (2) { case new V(n: 1): 'same'; break; default: 'no' } }
import java.util.function.*
class F implements Function<String, Integer> { Integer apply(String s) { s.size() } }
t('map') { ['a', 'bb'].stream().map(new F()).toArray() }
t('map int') { [1].stream().map(new F()).toArray() }
class P implements Predicate<String> { boolean test(String s) { s } }
t('filter') { ['a', ''].stream().filter(new P()).toArray() }
t('filter int') { [1].stream().filter(new P()).toArray() }
t('removeIf') { [1, 'a'].removeIf(new P()) }
class C implements Consumer<String> { void accept(String s) { println "got $s" } }
t('each') { [1].forEach(new C()) }
t('each s') { ['1'].forEach(new C()) }
class M extends HashMap<String, Integer> { Integer put(String k, Integer v) { super.put(k.toUpperCase(), v) } }
t('put') { def m = new M(); m.put('a', 1); m }
t('put int') { def m = new M(); m.put(1, 1); m }
t('[]=') { def m = new M(); m['a'] = 1; m }
t('[]= str') { def m = new M(); m['a'] = 'x'; m }
t('.x =') { def m = new M(); m.a = 1; m }
t('.x = str') { def m = new M(); m.a = 'q'; m }
t('putAll') { def m = new M(); m.putAll([a: 1]); m }
t('<<') { def m = new M(); m << [a: 1]; m }
t('plus') { def m = new M(); m + [a: 1] }
t('put null') { def m = new M(); m.put(null, 1); m }
t('computeIfAbsent') { def m = new M(); m.computeIfAbsent('z') { 4 }; m }
t('putIfAbsent') { def m = new M(); m.putIfAbsent('z', 4); m }
t('merge') { def m = new M(); m.merge('z', 4) { a, b -> a + b }; m }
class L extends ArrayList<Integer> { Integer set(int i, Integer v) { super.set(i, v * 2) } ; void add(int i, Integer v) { super.add(i, v * 3) } }
t('set') { def l = new L(); l.addAll([1, 2]); l[0] = 5; l }
t('set str') { def l = new L(); l.addAll([1, 2]); l[0] = 'x'; l }
t('set(,)') { def l = new L(); l.addAll([1, 2]); l.set(0, 7); l }
t('set(,str)') { def l = new L(); l.addAll([1, 2]); l.set(0, 'x'); l }
t('add(,)') { def l = new L(); l.add(0, 7); l }
t('add(,str)') { def l = new L(); l.add(0, '7'); l }
t('replaceAll') { def l = new L(); l.addAll([1, 2]); l.replaceAll { it + 1 }; l }
t('swap') { def l = new L(); l.addAll([1, 2]); l.swap(0, 1); l }
t('sort') { def l = new L(); l.addAll([3, 2]); l.sort(); l }
// expect: sort null
// expect: sort int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: cmp java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: cmp null 1
// expect: treeset java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: cmp v -1
// expect: cmp v int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class V
// expect: v.compareTo int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class V
// expect: v.compareTo null java.lang.NullPointerException: Cannot get property 'n' on null object
// expect: v == int false
// expect: v == v true
// expect: v < int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class V
// expect: max mixed java.lang.ClassCastException: class V cannot be cast to class java.lang.Integer
// expect: sort v [2, 3]
// expect: treemap java.lang.ClassCastException: class V cannot be cast to class java.lang.String
// expect: equals list false
// expect: in false
// expect: contains false
// expect: switch no
// expect: map [1, 2]
// expect: map int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: filter [a]
// expect: filter int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: removeIf java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: each java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: got 1
// expect: each s null
// expect: put [A:1]
// expect: put int java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
// expect: []= [A:1]
// expect: []= str java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: .x = [A:1]
// expect: .x = str java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: putAll [a:1]
// expect: << [a:1]
// expect: plus [a:1]
// expect: put null java.lang.NullPointerException: Cannot invoke method toUpperCase
// expect: computeIfAbsent [z:4]
// expect: putIfAbsent [z:4]
// expect: merge [z:4]
// expect: set [10, 2]
// expect: set str java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: set(,) [14, 2]
// expect: set(,str) java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: add(,) [21]
// expect: add(,str) java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer
// expect: replaceAll [2, 3]
// expect: swap [4, 2]
// expect: sort [2, 3]
