// An empty list given for the argument of a method of the JDK.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { 'abc'.contains([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { 5G.add(0..<0) }  // expect: IllegalArgumentException: wrong number of arguments
println said { new Date(0).before([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { 'abc'.substring([]) }  // expect: MethodSelectionException: Could not find which method substring() to invoke from this list:
println said { [a: 1].forEach([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { [1].replaceAll([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { ('a' =~ 'b').usePattern([]) }  // expect: IllegalArgumentException: wrong number of arguments
