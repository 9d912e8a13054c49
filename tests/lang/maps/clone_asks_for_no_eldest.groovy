// clone() copies every entry, whatever removeEldestEntry() would say.
class Few extends LinkedHashMap {
    static int most = 5, asked = 0
    boolean removeEldestEntry(Map.Entry e) { asked++; size() > most }
}
def m = new Few()
m.putAll(a: 1, b: 2, c: 3)
println Few.asked
Few.most = 0
def c = m.clone()
println c
println c.getClass()
println Few.asked
c.d = 4
println c
println m
def tree = new TreeMap(Collections.reverseOrder())
tree.putAll(a: 1, b: 2)
println tree.clone()
println new HashMap(a: 1).clone().getClass()
// expect: 3
// expect: [a:1, b:2, c:3]
// expect: class Few
// expect: 3
// expect: [b:2, c:3, d:4]
// expect: [a:1, b:2, c:3]
// expect: [b:2, a:1]
// expect: class java.util.HashMap
