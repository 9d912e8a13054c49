// An array that is cast stands for its items where the parameter of varargs may take them.
def texts(String[] s) { s.length }
def doubles(double[] s) { 20 + s.length }
def ints(int[] s) { 30 + s.length }
def longs(Long... s) { 40 + s.length }
def show(c) { try { c() } catch (e) { e.class.simpleName } }
println show { texts(["${1}"] as GString[]) }
println show { doubles([1, 2] as BigDecimal[]) }
println show { doubles([1, 2] as Integer[]) }
println show { doubles([1, 2] as float[]) }
println show { ints([1, 2] as Integer[]) }
println show { ints([1, 2] as Long[]) }
println show { ints([1, 2] as short[]) }
println show { longs([1, 2] as long[]) }
// expect: 1
// expect: 22
// expect: 22
// expect: ClassCastException
// expect: 32
// expect: MissingMethodException
// expect: ClassCastException
// expect: IllegalArgumentException
