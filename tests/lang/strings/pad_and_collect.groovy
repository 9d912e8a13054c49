// No padding of null; collectReplacements takes Strings.
try { 'a'.padLeft(3, null) } catch (e) { println e.class.simpleName }
println 'abc'.padLeft(3, null)
try { 'abc'.collectReplacements { it == 'b' ? 2 : null } } catch (e) { println e.class.simpleName }
println 'abc'.collectReplacements { it == 'b' ? 'x' : null }
// expect: NullPointerException
// expect: abc
// expect: ClassCastException
// expect: axc
