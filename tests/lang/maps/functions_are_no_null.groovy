// A null function is refused though it would not be called.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
def refused = { c -> try { c(); 'taken' } catch (NullPointerException e) { 'refused' } }
println refused { [b: 2].computeIfAbsent('b', null) }  // expect: refused
println refused { new TreeMap([b: 2]).computeIfAbsent(new Date(0), null) }  // expect: refused
println refused { [:].replaceAll(null) }  // expect: refused
println refused { Objects.compare(1, 2, null) }  // expect: refused
println refused { Objects.compare(1, 1, null) }  // expect: taken
