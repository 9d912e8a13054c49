// The new item is converted before the index is looked at, unless that is before the start.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { def x = [1, 2] as byte[]; x[5] = new Date(0) }  // expect: ClassCastException: class java.util.Date cannot be cast to class java.lang.Number
println said { def x = [1, 2] as byte[]; x[-5] = new Date(0) }  // expect: ArrayIndexOutOfBoundsException: Negative array index [-5] too large for array size 2
println said { def x = [1, 2] as byte[]; x[5] = 1 }  // expect: ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 2
println said { def x = [true, false] as boolean[]; x[5] = -5L }  // expect: ClassCastException: class java.lang.Long cannot be cast to class java.lang.Boolean
println said { def x = ['c', 'd'] as char[]; x[5] = 'abc' }  // expect: IllegalArgumentException: String of length 1 expected but got a bigger one
println said { def x = [1, 2] as Integer[]; x[5] = new Date(0) }  // expect: ArrayIndexOutOfBoundsException: Index 5 out of bounds for length 2
println said { def x = [1, 2] as Integer[]; x[1] = new Date(0) }  // expect: ArrayStoreException: java.util.Date
println said { def x = [[1, 2] as int[], [3] as int[]] as int[][]; x[2] = [a: 1] }  // expect: GroovyCastException: Cannot cast object 'a=1' with class 'java.util.LinkedHashMap$Entry' to class 'int'
