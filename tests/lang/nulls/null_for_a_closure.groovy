// Null for a closure does no harm where there is nothing to call it with.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (e) { println "${e.class.name}: $e.message" } }
t { [].each(null) }
t { [1].each(null) }
t { [:].collect(null) }
t { [a: 1].collect(null) }
t { [a: 1].eachWithIndex(null) }
t { [a: 1].inject(0, null) }
t { 127.inject(null) }
t { [].inject(null) }
t { ''.eachMatch('a', null) }
t { 'a'.find('a', null) }
t { (0..<0).step(2, null) }
t { (0..2).step(2, null) }
t { [1].sum(0, null) }
t { [1, 2].max(null) }
t { [1].unique(null) }
t { [].withDefault(null) }
t { 5.upto(2, null) }
// expect: []
// expect: NPE
// expect: []
// expect: NPE
// expect: NPE
// expect: NPE
// expect: 127
// expect: java.util.NoSuchElementException: Cannot call inject() on an empty collection without passing an initial value.
// expect: ''
// expect: NPE
// expect: null
// expect: NPE
// expect: NPE
// expect: NPE
// expect: [1]
// expect: java.lang.IllegalArgumentException: Parameter "initClosure" must not be null
// expect: groovy.lang.GroovyRuntimeException: The argument (2) to upto() cannot be less than the value (5) it's called on.
