// collectEntries(null) of a map asks the closure before it finds nothing to put into.
def said = { body -> try { body() } catch (Throwable e) { e.getClass().simpleName } }
println said { [a: 1].collectEntries(null) { throw new Error() } }
println said { [a: 1].collectEntries(null) { -> 7 } }
println said { [a: 1].collectEntries(null) { [1, 2] } }
println said { [:].collectEntries(null) { [1, 2] } }
// expect: Error
// expect: MissingMethodException
// expect: NullPointerException
// expect: null
