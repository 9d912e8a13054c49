// Null as the place of putAt() is a list of none, or ambiguous where the value is another collection; lists with defaults tell their closure.
def said = { body -> try { println body() } catch (e) { println e.getClass().simpleName } }
said { [1].putAt(null, 1) }
said { [1].putAt(null, [1]) }
said { [1].putAt(null, [1] as Set) }
said { (1..3).putAt(null, 1..2) }
said { [1].withDefault { 5 }.initClosure(0) }
said { [[1].withDefault { 5 }.lazyDefaultValues, [1].withEagerDefault { 5 }.isLazyDefaultValues()] }
// expect: NullPointerException
// expect: NullPointerException
// expect: GroovyRuntimeException
// expect: NullPointerException
// expect: 5
// expect: [true, false]
