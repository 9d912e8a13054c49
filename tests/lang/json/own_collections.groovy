// Collections, maps and texts of the script's own classes are what they are in JSON
import groovy.json.*
class M extends AbstractList { List l = [3, 1]; Object get(int i) { l[i] }; int size() { l.size() } }
class It implements Iterable { Iterator iterator() { [1, 2].iterator() } }
class Mp extends AbstractMap { Set entrySet() { [a: 1, b: [2]].entrySet() } ; def foo = 1 }
class Md { @Delegate Map m = [x: 1]; def bar = 2 }
class Ld { @Delegate List m = [7]; def bar = 2 }
class En implements Enumeration { int n = 2; boolean hasMoreElements() { n > 0 }; Object nextElement() { n-- } }
class Itr implements Iterator { int n = 2; boolean hasNext() { n > 0 }; Object next() { n-- } ; void remove() {} }
class Cs implements CharSequence { int length() { 2 }; char charAt(int i) { 'q' as char }; CharSequence subSequence(int a, int b) { this }; String toString() { 'qq' } }
class St extends AbstractSet { Iterator iterator() { [5].iterator() }; int size() { 1 } }
for (c in [M, It, Mp, Md, Ld, En, Itr, Cs, St]) { try { println "$c.name ${JsonOutput.toJson(c.newInstance())}" } catch (e) { println "$c.name ! $e" } }
for (c in [M, It, Mp, Md, Ld, Cs, St]) { try { println "$c.name ${new JsonBuilder(c.newInstance())}" } catch (e) { println "$c.name ! $e" } }
println JsonOutput.toJson([a: new M(), b: new Ld(), c: new Md()])
// expect: M [3,1]
// expect: It [1,2]
// expect: Mp {"a":1,"b":[2]}
// expect: Md {"x":1}
// expect: Ld [7]
// expect: En [2,1]
// expect: Itr [2,1]
// expect: Cs "qq"
// expect: St [5]
// expect: M [3,1]
// expect: It [1,2]
// expect: Mp {"a":1,"b":[2]}
// expect: Md {"x":1}
// expect: Ld [7]
// expect: Cs "qq"
// expect: St [5]
// expect: {"a":[3,1],"b":[7],"c":{"x":1}}
