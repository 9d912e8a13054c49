class M extends AbstractMap { Set entrySet() { [a: 1, b: 2].entrySet() } }
def m = new M()
println([m.size(), m.get('a'), m.containsKey('b'), m.isEmpty(), m.keySet() as List]) // expect: [2, 1, true, false, [a, b]]
println m // expect: [a:1, b:2]
println m == [a: 1, b: 2] // expect: true
try { m.put('c', 3) } catch (UnsupportedOperationException e) { println 'no put' } // expect: no put
class P extends M { def put(k, v) { "put $k".toString() } }
println new P().with { putAll(c: 1); put('d', 2) } // expect: put d
class S extends AbstractSet {
    static left = [1, 2, 3]
    Iterator iterator() { left.iterator() }
    int size() { left.size() }
}
def s = new S()
println([s.remove(2), s.left, s.remove(9)]) // expect: [true, [1, 3], false]
println([s.retainAll([1]), s.left]) // expect: [true, [1]]
try { s.add(5) } catch (UnsupportedOperationException e) { println 'no add' } // expect: no add
s.clear()
println s.left // expect: []
class L extends AbstractList {
    def get(int i) { i + 5 }
    int size() { 3 }
}
println([new L().indexOf(6), new L().contains(7), new L().subList(1, 3)]) // expect: [1, true, [6, 7]]
try { new L().remove(0) } catch (UnsupportedOperationException e) { println 'no remove' } // expect: no remove
class O implements List { @Delegate List l = [1] }
def o = new O()
o[3] = 5
println o.l // expect: [1, null, null, 5]
