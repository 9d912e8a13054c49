// getMetaMethod(name) is the method that a call without arguments means.
class A { def m(a) { 1 }; def n(String s, b) { }; def o(int i) { }; def p() { }; def p(x) { }; def q(String x) { }; def r(x = 1) { } ; def s(Object... x) { }; def v(List a) { }; def v(Map b) { } }
for (x in ['m', 'n', 'o', 'p', 'q', 'r', 's', 'zz', 'v']) { try { println "$x " + A.metaClass.getMetaMethod(x) } catch (e) { println "$x ${e.class.simpleName}" } }
for (x in ['substring', 'toUpperCase', 'length', 'each', 'padLeft', 'trim', 'split', 'charAt', 'concat', 'replace']) { try { println "$x " + 'a'.metaClass.getMetaMethod(x)?.name } catch (e) { println "$x ${e.class.simpleName}" } }
for (x in ['add', 'size', 'get', 'each', 'collect']) { try { println "$x " + [].metaClass.getMetaMethod(x)?.nativeParameterTypes } catch (e) { println "$x ${e.class.simpleName}" } }
// expect: m public java.lang.Object A.m(java.lang.Object)
// expect: n null
// expect: o null
// expect: p public java.lang.Object A.p()
// expect: q public java.lang.Object A.q(java.lang.String)
// expect: r public java.lang.Object A.r()
// expect: s public java.lang.Object A.s(java.lang.Object[])
// expect: zz null
// expect: v MethodSelectionException
// expect: substring MethodSelectionException
// expect: toUpperCase toUpperCase
// expect: length length
// expect: each each
// expect: padLeft MethodSelectionException
// expect: trim trim
// expect: split split
// expect: charAt null
// expect: concat concat
// expect: replace MethodSelectionException
// expect: add MethodSelectionException
// expect: size []
// expect: get null
// expect: each [class groovy.lang.Closure]
// expect: collect []
