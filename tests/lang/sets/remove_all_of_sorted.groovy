// removeAll() of a set that is larger than what goes asks the set itself.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { ([5, 1, 3] as TreeSet).removeAll(new Date(0)) }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.util.Date
println said { ([5] as TreeSet).removeAll(new Date(0)) }  // expect: false
println said { ([5, 1, 3] as TreeSet).removeAll(['a', 'b', 'c', 'd']) }  // expect: false
println said { ([5, 1, 3] as TreeSet).removeAll([1, 5]) }  // expect: true
