// A parameter that takes the rest is known to be an array: its index is cast, and so is what it is set to.
def said = { try { println it() } catch (e) { println e.class.simpleName } }
def half(Object... x) { x[0.5] }
def other(int... x) { x = [1, 2]; x.class.simpleName }
said { half(5) }
said { other(1) }
said { def c = { String... x -> x[0L] = 'q'; x }; c('5') }
said { def c = { ... y -> y = [3]; y.class.simpleName }; c(1) }
said { def c = { Object... y -> y[0] += 2; y[0] }; c(1) }
said { def c = { Object... y -> y[-1] }; c(1, 5) }
said { def c = { int... y -> y[3] }; c(1, 5) }
said { def c = { Object... y -> y = null; y }; c(1, 5) }
// expect: 5
// expect: int[]
// expect: [q]
// expect: Object[]
// expect: 3
// expect: 5
// expect: ArrayIndexOutOfBoundsException
// expect: null
