// An unmodifiable view refuses a change before it looks at null.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { [1, 2].asImmutable().retainAll(null) }  // expect: UnsupportedOperationException: null
println said { ([1, 2] as Set).asImmutable().removeAll(null) }  // expect: UnsupportedOperationException: null
println said { [1, 2].asImmutable().removeIf(null) }  // expect: UnsupportedOperationException: null
println said { try { Arrays.asList(1).removeAll(null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
