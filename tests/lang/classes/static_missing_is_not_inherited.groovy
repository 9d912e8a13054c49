def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class M { static $static_methodMissing(String n, a) { "smm $n ${a.toList()}" } }
class N extends M { static viaThis() { nope() } }
class P { static $static_propertyMissing(String n) { "spm $n" } }
class Q extends P { }
t { M.foo(1) }  // expect: smm foo [1]
t { N.foo() }  // expect: groovy.lang.MissingMethodException: No signature of method: static N.foo() is applicable for argument types: () values: []
t { N.viaThis() }  // expect: groovy.lang.MissingMethodException: No signature of method: static N.nope() is applicable for argument types: () values: []
t { Q.foo }  // expect: spm foo
t { P.foo }  // expect: spm foo
