// The items of a list that an array variable is declared with are cast one by one.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { int[] a = [1, null]; a }  // expect: GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
println said { boolean[] a = [1, null]; a }  // expect: [true, false]
println said { int[] a = [1, 'x', 2.5]; a }  // expect: [1, 120, 2]
println said { long[] a = []; a }  // expect: []
