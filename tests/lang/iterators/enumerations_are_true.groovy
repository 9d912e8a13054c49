// An Enumeration is true as long as it has more.
def v = new Vector(); def e = v.elements(); println !e; v << 1; e = v.elements(); println !!e; e.nextElement(); println !e
println(!Collections.emptyEnumeration()); println(Collections.enumeration([1]) ? 1 : 0); println(new StringTokenizer('a') ? 1 : 0); println(new StringTokenizer('') ? 1 : 0)
println([].iterator() ? 1 : 0); println([1].iterator() ? 1 : 0); println((1..2).iterator() ? 1 : 0)
// expect: true
// expect: true
// expect: true
// expect: true
// expect: 1
// expect: 1
// expect: 0
// expect: 0
// expect: 1
// expect: 1
