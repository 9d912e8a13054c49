// Where the compiler knows an array's type, an assignment casts the index and the value first, and looks at the bounds then.
def said(c) { try { c().toString() } catch (Throwable e) { e.class.simpleName } }
def text = 'ab', one = 'a', nothing = null, half = 1.5, wide = 2L
println said { int[] a = [1]; a[5] = text; a } // expect: GroovyCastException
println said { def a = [1] as int[]; a[5] = text; a } // expect: IllegalArgumentException
println said { int[] a = [1]; a[-1] = text; a } // expect: GroovyCastException
println said { int[][] a = [[1]]; a[0][0] = nothing; a } // expect: GroovyCastException
println said { Integer[] a = [1]; a[0] = text; a } // expect: GroovyCastException
println said { String[] a = ['x']; a[0] = [1]; a.toList() } // expect: [[1]]
println said { def a = ['x'] as String[]; a[0] = [1]; a.toList() } // expect: ArrayStoreException
println said { int[] a = [1, 1]; a[half] = 2; a.toList() } // expect: [1, 2]
println said { int[] a = [1, 2, 3]; a[1.5] } // expect: 2
println said { int[] a = [1, 2, 3]; a[1.5d] } // expect: MissingMethodException
println said { int[] a = [1]; a[0] += one; a.toList() } // expect: [98]
println said { int[] a = [7]; a[0] *= half; a.toList() } // expect: [7]
println said { int[] a = [7]; a[0] /= half; a.toList() } // expect: [4]
println said { boolean[] a = [false]; a[0] |= wide; a.toList() } // expect: [true]
Integer.metaClass.twice = { delegate * 2 }
println said { int[] a = [1]; a[0] = one; a.toList() } // expect: [97]
println said { boolean[] a = [true]; a[0] = wide; a.toList() } // expect: ClassCastException
Integer.metaClass = null
println said { boolean[] a = [false]; a[0] = wide; a.toList() } // expect: [true]
