// java.lang.reflect.Method: found by name and types, called past Groovy's hooks, what it throws is wrapped
class A {
    int i
    def boom() { throw new IllegalStateException('no') }
    static boolean st(List<String> l, int... n) { true }
    private void pv(String s) {}
    protected final String pf(Object[] o, byte[][] b) { '' }
    def who() { 'A' }
}
class B extends A { def who() { 'B' } }
try { A.getMethod('boom').invoke(new A()) } catch (e) { println e; println e.cause; println e.targetException }
try { A.metaClass.getMetaMethod('boom').invoke(new A()) } catch (e) { println e; println e.cause }
try { A.getMethod('boom').invoke('x') } catch (e) { println e }
try { A.getMethod('st', List, int[]).invoke(null, 1) } catch (e) { println e }
try { A.getMethod('st', List, int[]).invoke(null, 1, [3] as int[]) } catch (e) { println e }
println A.getMethod('who').invoke(new B())
println A.declaredMethods.findAll { it.name in ['boom', 'st', 'pv', 'pf', 'getI', 'setI'] }*.toString().sort().join('\n')
def m = A.getMethod('st', List, int[])
println m.parameterCount + ' ' + m.isVarArgs() + ' ' + m.returnType
try { A.getMethod('nope', String, int) } catch (e) { println e }
try { A.getMethod('pv', String) } catch (e) { println e }
try { B.getDeclaredMethod('boom') } catch (e) { println e }
println A.getDeclaredMethod('pv', String)
println m == A.getMethod('st', List, int[])
println A.getMethod('getI').invoke(new A(i: 4))
// expect: java.lang.reflect.InvocationTargetException
// expect: java.lang.IllegalStateException: no
// expect: java.lang.IllegalStateException: no
// expect: java.lang.IllegalStateException: no
// expect: null
// expect: java.lang.IllegalArgumentException: object is not an instance of declaring class
// expect: java.lang.IllegalArgumentException: wrong number of arguments
// expect: java.lang.IllegalArgumentException: argument type mismatch
// expect: B
// expect: private void A.pv(java.lang.String)
// expect: protected final java.lang.String A.pf(java.lang.Object[],byte[][])
// expect: public int A.getI()
// expect: public java.lang.Object A.boom()
// expect: public static boolean A.st(java.util.List,int[])
// expect: public void A.setI(int)
// expect: 2 true boolean
// expect: java.lang.NoSuchMethodException: A.nope(java.lang.String,int)
// expect: java.lang.NoSuchMethodException: A.pv(java.lang.String)
// expect: java.lang.NoSuchMethodException: B.boom()
// expect: private void A.pv(java.lang.String)
// expect: true
// expect: 4
