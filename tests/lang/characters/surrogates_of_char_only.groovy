// Of numbers the questions about surrogates know nothing.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { Character.isHighSurrogate(5) }  // expect: MissingMethodException: No signature of method: static java.lang.Character.isHighSurrogate() is applicable for argument types: (java.lang.Integer) values: [5]
println said { Character.isLowSurrogate('a' as char) }  // expect: false
println said { Character.isLetter(65) }  // expect: true
