// The methods among which a call without arguments chooses none are listed.
import org.codehaus.groovy.runtime.metaclass.MethodSelectionException as MSE
def foo(int x) {}
def foo(Number x) {}
class A { def m(String a) {}; def m(Integer b) {}; static s(String a) {}; static s(List b) {} ; A(String x) {}; A(Integer b) {} }
try { foo() } catch (MSE mse) { println mse.message }
try { new A(1).m() } catch (MSE mse) { println mse.message }
try { new A(1).m(null) } catch (e) { println e.message }
try { A.s() } catch (e) { println e.message }
try { A.s(null) } catch (e) { println e.message }
try { new A(null) } catch (e) { println e.message }
try { new A() } catch (e) { println e.message }
trait T {}
try { new T() } catch (e) { println e }
class B extends A { B() { super(1) }; protected m(List a, int... b) {}; long m(int a, b) { 1 }; void n(a) {}; static n(a, b) {}; protected final n(int[] a, List b, c) { } ; Object[] n(a, b, c, d) { } }
try { new B().m() } catch (MSE mse) { println mse.message }
try { new B().n() } catch (MSE mse) { println mse.message }
// expect: Could not find which method foo() to invoke from this list:
// expect:   public java.lang.Object no_choice_without_arguments#foo(int)
// expect:   public java.lang.Object no_choice_without_arguments#foo(java.lang.Number)
// expect: Could not find which method m() to invoke from this list:
// expect:   public java.lang.Object A#m(java.lang.Integer)
// expect:   public java.lang.Object A#m(java.lang.String)
// expect: Could not find which method s() to invoke from this list:
// expect:   public static java.lang.Object A#s(java.lang.String)
// expect:   public static java.lang.Object A#s(java.util.List)
// expect: Could not find which method <init>() to invoke from this list:
// expect:   public A#<init>(java.lang.String)
// expect:   public A#<init>(java.lang.Integer)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: T()
// expect: Could not find which method m() to invoke from this list:
// expect:   public java.lang.Object A#m(java.lang.Integer)
// expect:   public java.lang.Object A#m(java.lang.String)
// expect:   protected transient java.lang.Object B#m(java.util.List, [I)
// expect:   public long B#m(int, java.lang.Object)
// expect: Could not find which method n() to invoke from this list:
// expect:   public [Ljava.lang.Object; B#n(java.lang.Object, java.lang.Object, java.lang.Object, java.lang.Object)
// expect:   public static java.lang.Object B#n(java.lang.Object, java.lang.Object)
// expect:   protected final java.lang.Object B#n([I, java.util.List, java.lang.Object)
// expect:   public void B#n(java.lang.Object)
