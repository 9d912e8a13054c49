// import static X.* brings what is static in X, not what every class has: its name, whether it is hidden.
import static java.lang.Math.*
class A { def f() { [1].collect { name(it) } }; def g() { simpleName(1) }; def h() { max(1, 2) + abs(-3) } }
def t = { c -> try { println c() } catch (MissingMethodException e) { println e.message.readLines()[0] } }
t { new A().f() }
t { new A().g() }
t { new A().h() }
println PI > 3
// expect: No signature of method: A.name() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: No signature of method: A.simpleName() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: 5
// expect: true
