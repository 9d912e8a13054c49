// oracle differs: Groovy stops at the first of these faults
import java.util.function.Supplier
interface I { def f() }
class A implements I { def f(int a) { a } } // expect error: the class 'A' must be abstract or have the method 'f'
class B implements Runnable { void run(int n) { } } // expect error: the class 'B' must be abstract or have the method 'run'
class C implements Supplier { def get(a) { a } } // expect error: the class 'C' must be abstract or have the method 'get'
class D extends BuilderSupport { } // expect error: the class 'D' must be abstract or have the method 'setParent'
class E implements BigInteger { } // expect error: 'BigInteger' is a class: extend it instead
abstract class P { abstract f(a) }
class Q extends P { def f(a, b = 1) { } }
class F implements java.util.function.Function { def apply(String s) { s } } // expect error: the class 'F' must be abstract or have the method 'apply'
class G implements java.util.function.Function<String, Integer> { Integer apply(String s) { s.size() } }
