// Setting a name in a closure whose delegate is null: by its strategy.
class Own { def getP() { 'own p' }; def single() { { it -> p = it } }; def other() { { it -> nosuch = it } }; def rd() { { -> nosuch } } ; int q; def typed() { { it -> q = it } } }
def t = { c -> try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
def o = new Own()
for (m in ['single', 'other', 'rd', 'typed']) { for (st in [Closure.OWNER_FIRST, Closure.DELEGATE_FIRST, Closure.OWNER_ONLY, Closure.DELEGATE_ONLY]) { def c = o."$m"(); c.delegate = null; c.resolveStrategy = st; t { m == 'rd' ? c() : c('x') } } }
// expect: java.lang.NullPointerException: Cannot set property 'p' on null object
// expect: java.lang.NullPointerException: Cannot set property 'p' on null object
// expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: p for class: Own
// expect: java.lang.NullPointerException: Cannot set property 'p' on null object
// expect: java.lang.NullPointerException: Cannot set property 'nosuch' on null object
// expect: java.lang.NullPointerException: Cannot set property 'nosuch' on null object
// expect: groovy.lang.MissingPropertyException: No such property: nosuch for class: Own
// expect: java.lang.NullPointerException: Cannot set property 'nosuch' on null object
// expect: groovy.lang.MissingPropertyException: No such property: nosuch for class: Own
// expect: groovy.lang.MissingPropertyException: No such property: nosuch for class: Own
// expect: groovy.lang.MissingPropertyException: No such property: nosuch for class: Own
// expect: java.lang.NullPointerException: Cannot get property 'nosuch' on null object
// expect: x
// expect: x
// expect: x
// expect: java.lang.NullPointerException: Cannot set property 'q' on null object
