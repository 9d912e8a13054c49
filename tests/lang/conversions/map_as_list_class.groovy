// What reflection refuses of a property goes through a cast.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { [a: 1] as LinkedList }  // expect: IllegalArgumentException: argument type mismatch
println said { (ArrayList) [a: 1] }  // expect: IllegalArgumentException: argument type mismatch
println said { [:] as LinkedList }  // expect: []
