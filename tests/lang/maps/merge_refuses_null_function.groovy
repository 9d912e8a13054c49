// merge() refuses a null value or function even when there is nothing to merge with.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { try { new HashMap([a: 1]).merge('b', 255, null) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
println said { try { [a: 1].merge('b', null, { x, y -> x }) } catch (NullPointerException e) { 'null' } }  // expect: 'null'
println said { [a: 1].merge('b', 2, null as java.util.function.BiFunction ?: { x, y -> x }) }  // expect: 2
