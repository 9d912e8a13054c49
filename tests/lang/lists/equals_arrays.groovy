// equals() of a list knows arrays of objects; == those of primitives too.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println([1, 2, 3].equals([1, 2, 3] as int[]))  // expect: false
println([1, 2, 3].equals([1, 2, 3] as Object[]))  // expect: true
println([1, 2, 3] == ([1, 2, 3] as int[]))  // expect: true
println((1..3).equals([1, 2, 3] as int[]))  // expect: false
