// A LinkedList's clone is filled through add(), that of other collections is not.
class Low extends LinkedList<String> { boolean add(String s) { super.add(s.toLowerCase()) } }
class Low2 extends ArrayList<String> { boolean add(String s) { super.add(s.toLowerCase()) } }
class Low3 extends TreeSet<String> { boolean add(String s) { super.add(s.toLowerCase()) } }
for (c in [Low, Low2, Low3]) {
    def l = c.newInstance()
    l.add('A'); l.addAll(['B', 'C'])
    println l
    println l.clone()
    println l + ['D']
    println l + 'E'
    println l
}
// expect: [a, B, C]
// expect: [a, b, c]
// expect: [a, b, c, D]
// expect: [a, b, c, e]
// expect: [a, B, C]
// expect: [a, B, C]
// expect: [a, B, C]
// expect: [a, B, C, D]
// expect: [a, B, C, e]
// expect: [a, B, C]
// expect: [a, b, c]
// expect: [a, b, c]
// expect: [a, b, c, d]
// expect: [a, b, c, e]
// expect: [a, b, c]
