// Equal ends make an empty range when they could be compared.
def said = { try { println it() } catch (e) { println e.class.simpleName } }
said { Optional.empty()..<Optional.empty() }
said { [1]..<[1] }
said { 'a'..<'a' }
said { 1.5..<1.5 }
// expect: ClassCastException
// expect: ClassCastException
// expect: []
// expect: []
