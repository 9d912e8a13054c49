// A number's place, a search in it and a compound assignment are to Groovy's compiler operations on numbers: a choice takes their type.
def y = true
int i = 3
double d = 2
for (v in [y ? 0L : 1.5d[1], y ? 0L : (1.5d =~ 1), y ? (byte) 0 : (1 ==~ 1), y ? (byte) 0 : i[1], y ? (byte) 0 : d[i],
           y ? (byte) 0 : (d -= 1.5), y ? (byte) 0 : (i <<= 1), y ? (byte) 0 : (i[1] + 1d), 2L ?: 1.5d[0], y ? 0L : 'abc'[1], y ? 0L : 1.5d.x])
    println "$v ${v.class.simpleName}"
// expect: 0.0 Double
// expect: 0.0 Double
// expect: 0 Integer
// expect: 0 Integer
// expect: 0.0 Double
// expect: 0.0 Double
// expect: 0 Integer
// expect: 0.0 Double
// expect: 2.0 Double
// expect: 0 Long
// expect: 0 Long
