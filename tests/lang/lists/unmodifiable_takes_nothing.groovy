// What collects into an unmodifiable or fixed list is refused by it, and not taken by the list behind.
def t(c) { try { println(c()) } catch (Throwable e) { println e.class.simpleName } }
def base = [1, 2, 3], shown = base.asImmutable()
t { [1].collect(shown) { it } }
t { 'ab'.collect(shown) { it } }
t { [a: 1].collect(shown) { it } }
t { [1].collectNested(shown) { it } }
t { Collections.addAll(shown, 1) }
t { [1].collect(Arrays.asList(1)) { it } }
t { [1].collect(base.asSynchronized()) { it } }
println base
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: UnsupportedOperationException
// expect: [1, 2, 3, 1]
// expect: [1, 2, 3, 1]
