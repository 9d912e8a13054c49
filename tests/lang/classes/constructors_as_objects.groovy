// java.lang.reflect.Constructor: found by types, called past Groovy's hooks, what it throws is wrapped
class A { int x; A(int x) { this.x = x }; A(String s, List l) { x = s.size() + l.size() }; protected A(long q, int... r) { x = 7 } ; private A(Date d) {} }
class B {}
class C extends A { C() { super(1) } }
println A.getConstructor(int).newInstance(5).x
println A.getConstructor(int)
println A.getConstructor(String, List)
try { A.getConstructor(Integer) } catch (e) { println e }
try { A.getConstructor() } catch (e) { println e }
try { A.getConstructor(null) } catch (e) { println e }
println B.getConstructor()
println B.getConstructor(null)
println A.constructors*.toString().sort()
println A.declaredConstructors*.toString().sort()
println B.declaredConstructors
println C.declaredConstructors
try { println A.getConstructor(Date) } catch (e) { println e }
println A.getDeclaredConstructor(Date)
println A.getDeclaredConstructor(String, List).newInstance('abc', [1, 2]).x
try { A.getConstructor(int).newInstance('x') } catch (e) { println e }
try { A.getConstructor(int).newInstance() } catch (e) { println e }
def c = A.getConstructor(String, List)
println c.name; println c.parameterTypes; println c.declaringClass; println c.modifiers; println c.class; println c.parameterCount; println c.isVarArgs()
println ArrayList.getConstructor(Collection).newInstance([1, 2])
println Integer.getConstructor(Integer.TYPE).newInstance(4)
println String.getConstructor().newInstance().size()
class T { T() { throw new IllegalStateException('no') } }
try { T.getConstructor().newInstance() } catch (e) { println e; println e.cause }
abstract class Ab { Ab() {} }
try { Ab.getConstructor().newInstance() } catch (e) { println e }
interface I {}
println I.constructors.size()
println A.declaredConstructors.find { it.parameterTypes.size() == 2 && it.parameterTypes[0] == String }.newInstance('q', []).x
class In { class Inner {} ; static class SI {} }
println In.SI.constructors
// expect: 5
// expect: public A(int)
// expect: public A(java.lang.String,java.util.List)
// expect: java.lang.NoSuchMethodException: A.<init>(java.lang.Integer)
// expect: java.lang.NoSuchMethodException: A.<init>()
// expect: java.lang.NoSuchMethodException: A.<init>()
// expect: public B()
// expect: public B()
// expect: [public A(int), public A(java.lang.String,java.util.List)]
// expect: [private A(java.util.Date), protected A(long,int[]), public A(int), public A(java.lang.String,java.util.List)]
// expect: [public B()]
// expect: [public C()]
// expect: java.lang.NoSuchMethodException: A.<init>(java.util.Date)
// expect: private A(java.util.Date)
// expect: 5
// expect: java.lang.IllegalArgumentException: argument type mismatch
// expect: java.lang.IllegalArgumentException: wrong number of arguments
// expect: A
// expect: [class java.lang.String, interface java.util.List]
// expect: class A
// expect: 1
// expect: class java.lang.reflect.Constructor
// expect: 2
// expect: false
// expect: [1, 2]
// expect: 4
// expect: 0
// expect: java.lang.reflect.InvocationTargetException
// expect: java.lang.IllegalStateException: no
// expect: java.lang.InstantiationException
// expect: 0
// expect: 1
// expect: [public In$SI()]
