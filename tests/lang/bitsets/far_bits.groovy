// The last bit there is, and ranges that begin below the first.
def t(c) { try { c().toString() } catch (Throwable e) { "${e.class.simpleName}: ${e.message}".toString() } }
def last = Integer.MAX_VALUE
println t { def b = new BitSet(); b[last] = true; [b, b.length(), b.nextSetBit(5), b.nextClearBit(last - 1), b[-1]] }
println t { def b = new BitSet(); b.set(last - 1, last); b.or([3].inject(new BitSet()) { s, i -> s.set(i); s }); [b, b.stream().toArray()] }
println t { def b = new BitSet(); b[-2..2] = true; b }
println t { new BitSet()[-2..2] }
println t { new BitSet()[2..-2] }
println t { def b = new BitSet(); b.set(0, 200); b[3..190] = false; [b.cardinality(), b.nextClearBit(0), b.nextSetBit(3)] }
// expect: [{2147483647}, -2147483648, 2147483647, 2147483646, true]
// expect: [{2147483646}, [2147483646]]
// expect: IndexOutOfBoundsException: fromIndex < 0: -2
// expect: IndexOutOfBoundsException: bitIndex < 0: -2
// expect: IndexOutOfBoundsException: bitIndex < 0: -1
// expect: [12, 3, 191]
