// What fails in a static initialiser is the cause of an Error, and the class is of no use from then on.
class A { static int x = []; static y = 1 }
class B extends A { static z = 2 }
class C { static x = { throw new StackOverflowError() }() }
trait T { static int made = 'abc' }
class D implements T { }
def t = { c -> try { println c() } catch (Throwable e) { println e } }
try { A.y } catch (ExceptionInInitializerError e) { println e.cause.class.simpleName } // expect: GroovyCastException
t { A.y } // expect: java.lang.NoClassDefFoundError: Could not initialize class A
t { new A() } // expect: java.lang.NoClassDefFoundError: Could not initialize class A
t { B.z } // expect: java.lang.NoClassDefFoundError: Could not initialize class A
t { C.x } // expect: java.lang.StackOverflowError
t { new D() } // expect: java.lang.ExceptionInInitializerError
