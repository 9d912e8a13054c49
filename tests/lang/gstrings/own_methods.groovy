// A GString has few methods of its own; for String's it asks its text, and hears of those of other names only.
def t(Closure c) { try { println c() } catch (Exception e) { println "${e.class.simpleName}: ${e.message?.readLines()?.first()}" } }
def g = "a b${1}"
t { try { g.matches(null) } catch (NullPointerException e) { 'null is no pattern' } }
t { g.matches('a.*') }
t { g.substring(1) + g.toUpperCase() + g.empty + g.length() }
t { g.respondsTo('substring').size() }
t { g.respondsTo('charAt').size() }
t { g.codePointAt((Integer) null) }
t { g.substring('x') }
t { g.execute }
t { g.blank }
t { g.hasProperty('bytes')?.name }
// expect: null is no pattern
// expect: true
// expect:  b1A B1false4
// expect: 0
// expect: 1
// expect: MissingMethodException: No signature of method: java.lang.String.codePointAt() is applicable for argument types: (null) values: [null]
// expect: MissingMethodException: No signature of method: java.lang.String.substring() is applicable for argument types: (java.lang.String) values: [x]
// expect: MissingPropertyException: No such property: execute for class: org.codehaus.groovy.runtime.GStringImpl
// expect: MissingPropertyException: No such property: blank for class: org.codehaus.groovy.runtime.GStringImpl
// expect: bytes
