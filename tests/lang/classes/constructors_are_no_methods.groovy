class A { A(int x) { }; protected p() { }; private q() { } }
def t = { c -> try { println c() } catch (e) { println e.class.simpleName } }
t { [1]."<init>"([2]) }
t { def n = '<init>'; [1]."$n"([2]) }
t { new A(1)."<init>"(2) }
t { A."<init>"(2) }
t { 'a'.invokeMethod('<init>', []) }
t { [[1]]*."<init>"() }
t { ('abc'.&'<init>')('x') }
t { 'a'.metaClass.methods*.name.contains('<init>') }
t { 'a'.respondsTo('<init>').size() }
class B { static List list }
class C1 { static String foo(String s) { 'foo' + s } }
class C2 { static { B.list[0] = 'x' } }
B.list = [C1, C2]
t { use(B.list) { 'a'.foo() } }
ArrayList.metaClass.sort = { -> throw new IllegalStateException('mine') }
class D { def m(String s) { }; def m(List l) { } }
t { new D().m() }
// expect: MissingMethodException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: MissingMethodException
// expect: false
// expect: 0
// expect: fooa
// expect: MethodSelectionException
