// fields say what they are, as Java's do
class A { public int pub = 1; private boolean priv; static final String S = 'x'; def prop; protected List<String> names; int[] arr; final Map m = [:]; transient x; volatile int v }
for (n in ['pub', 'priv', 'S', 'prop', 'names', 'arr', 'm', 'x', 'v']) { def f = A.getDeclaredField(n); println f; println java.lang.reflect.Modifier.toString(f.modifiers) + ' ' + f.type + ' ' + f.name + ' ' + f.declaringClass }
def a = new A()
println A.getDeclaredField('pub').get(a)
A.getDeclaredField('pub').set(a, 5); println a.pub
println A.getDeclaredField('pub') == A.getDeclaredField('pub')
println A.getDeclaredMethod('getProp')
// set() converts nothing but narrower numbers
class Typed { public int i; public long l; public boolean b; public String s; public Integer boxed; public List list; public static char c }
def typed = new Typed()
def put = { name, value -> try { Typed.getField(name).set(typed, value); println typed."$name" } catch (IllegalArgumentException e) { println e.message } }
put 'i', 'a'
put 'i', 2L
put 'i', null
put 'i', 'x' as char
put 'l', 5
put 's', 5
put 's', "a${1}"
put 'b', 1
put 'boxed', 5L
put 'boxed', null
put 'list', 1
put 'c', 'x'
// expect: public int A.pub
// expect: public int pub class A
// expect: private boolean A.priv
// expect: private boolean priv class A
// expect: private static final java.lang.String A.S
// expect: private static final class java.lang.String S class A
// expect: private java.lang.Object A.prop
// expect: private class java.lang.Object prop class A
// expect: protected java.util.List A.names
// expect: protected interface java.util.List names class A
// expect: private int[] A.arr
// expect: private class [I arr class A
// expect: private final java.util.Map A.m
// expect: private final interface java.util.Map m class A
// expect: private transient java.lang.Object A.x
// expect: private transient class java.lang.Object x class A
// expect: private volatile int A.v
// expect: private volatile int v class A
// expect: 1
// expect: 5
// expect: true
// expect: public java.lang.Object A.getProp()
// expect: Can not set int field Typed.i to java.lang.String
// expect: Can not set int field Typed.i to java.lang.Long
// expect: Can not set int field Typed.i to null value
// expect: 120
// expect: 5
// expect: Can not set java.lang.String field Typed.s to java.lang.Integer
// expect: Can not set java.lang.String field Typed.s to org.codehaus.groovy.runtime.GStringImpl
// expect: Can not set boolean field Typed.b to java.lang.Integer
// expect: Can not set java.lang.Integer field Typed.boxed to java.lang.Long
// expect: null
// expect: Can not set java.util.List field Typed.list to java.lang.Integer
// expect: Can not set static char field Typed.c to java.lang.String
