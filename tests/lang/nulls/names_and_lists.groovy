// null for a name or a list of arguments is an exception or nothing, whatever it is asked of.
class A { def x; def f(x) { x }; static g(a) { a } }
def t = { c -> try { println c() } catch (e) { println e.class.simpleName } }
t { this.setProperty(null, 1) }
t { new A().metaClass.getProperty(new A(), null) }
t { new A().metaClass.setProperty(new A(), null, 1) }
t { new A().metaClass.invokeMethod(new A(), null) }
t { new A().metaClass.invokeConstructor(null).class.simpleName }
t { new A().respondsTo('f', null).size() }
t { A.metaClass.respondsTo(new A(), 'f', null).size() }
t { new MissingMethodException('a', A, null).message.readLines()[0] }
t { new MissingMethodException(null, null, null).message }
t { Enum.valueOf(null, 'x') }
// expect: null
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: A
// expect: 1
// expect: 1
// expect: No signature of method: A.a() is applicable for argument types: () values: []
// expect: NullPointerException
// expect: NullPointerException
