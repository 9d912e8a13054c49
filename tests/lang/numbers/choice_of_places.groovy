// Of which type a place in an array, an index of a number, and a compound assignment are to the branches of a choice.
def places() {
    long[] la = [1]; float[] fa = [1]; double[] da = [1]; byte[] ba = [1]; char[] ca = ['a']; Integer[] oa = [1]; BigDecimal[] xa = [1]; int[][] ii = [[1]]
    [true ? 1 : la[0], true ? 1 : fa[0], true ? 1 : da['x'], true ? 1 : ca[0], true ? 1 : ba[0], true ? oa[0] : 2L, true ? xa[0] : 2.5d,
     true ? 1L : ii[0][0], true ? 1 : ii[0], true ? 1 : la[0] + da[0], true ? 1 : fa[0]++, 1 ?: da[0]]
}
println places()*.class*.simpleName
def indices() {
    int i = 1; long l = 1; float f = 1; double d = 1; short s = 1
    [true ? 1 : d[0], true ? 1 : f[s], true ? 1 : 1L[i], true ? 0L : 1.5d[1], true ? 1 : d['x'], true ? 1 : d[0][0] + 1, true ? 1 : 1.5[0]]
}
println indices()*.class*.simpleName
def assignments() {
    int i = 1; long l = 1; float f = 1; double d = 1; Double o = 1d
    [true ? 1 : (d += 2), true ? 1 : (f -= 2), true ? 1 : (i += 2L), true ? 1 : (l /= i), true ? 1 : (l <<= i), true ? 1 : (l **= i),
     true ? 1 : (d = 3), true ? 1 : (o += 1)]
}
println assignments()*.class*.simpleName
println((true ? 1 : -1.5d) + ' ' + (true ? 1 : -(1.5d)))
def sums() {
    char[] ca = ['a']; byte[] ba = [100]; float[] fa = [0.1f]
    [ca[0] + 1, ca[0] * 2, ca[0] + ca[0], ba[0] + ba[0], fa[0] + 1, fa[0] == 0.1d, ca[0] < 98]
}
println sums().collect { it.class.simpleName + ' ' + it }
// expect: [Long, Float, Double, Integer, Integer, Long, BigDecimal, Long, Integer, Double, Float, Double]
// expect: [Double, Double, Long, Double, Integer, Double, Integer]
// expect: [Double, Double, Long, Integer, Long, Integer, Integer, Integer]
// expect: 1.0 1
// expect: [Integer 98, Integer 194, Integer 194, Integer 200, Double 1.1000000014901161, Boolean false, Boolean true]
