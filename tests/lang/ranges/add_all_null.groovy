// null is refused before the change is.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { try { (1..3).addAll(2, null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
println said { (1..3).addAll(2, []) }  // expect: false
println said { (1..3).addAll(2, [1]) }  // expect: UnsupportedOperationException: null
println said { try { Collections.emptyList().addAll(0, null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
println said { try { Arrays.asList(1).addAll(0, null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
