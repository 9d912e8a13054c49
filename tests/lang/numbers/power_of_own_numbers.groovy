// The power of an own Number is one of doubles.
class N extends Number {
    int intValue() { print 'i '; 2 }
    long longValue() { print 'l '; 2L }
    float floatValue() { print 'f '; 2f }
    double doubleValue() { print 'd '; 2d }
}
def n = new N()
def t(Closure c) { try { def r = c(); println "$r ${r.class.simpleName}" } catch (e) { println e.class.simpleName } }
for (x in [3, 3L, 3G, 3.5, 3d, 3f]) {
    t { n ** x }
    t { x ** n }
    t { n.power(x) }
    t { x.power(n) }
}
t { n ** n }
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 11.313708498984761 Double
// expect: d 12.25 Double
// expect: d 11.313708498984761 Double
// expect: d 12.25 Double
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d 8 Integer
// expect: d 9 Integer
// expect: d d 4 Integer
