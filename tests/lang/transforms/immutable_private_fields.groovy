import groovy.transform.*
def t(Closure c) { try { println c() } catch (Exception e) { println e } }
@Immutable class N { private int a = 1; private static int s = 2; private final int f = 3; private static final int g = 4; private final int h; String p = 'x'; static String q = 'q' }
t { new N(a:5).@a }
t { new N(s:5); N.@s }
t { new N(f:5).@f }
t { new N(g:5); N.@g }
t { new N(h:5).@h }
t { new N(p:5).p }
t { new N(q:'5'); N.q }
t { new N(zz:'5') }
t { new N('a').p }
t { new N(f:3).@f }
// expect: 5
// expect: 5
// expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: f for class: N
// expect: 4
// expect: 5
// expect: 5
// expect: q
// expect: groovy.lang.MissingPropertyException: No such property: zz for class: N
// expect: Possible solutions: p, q
// expect: a
// expect: groovy.lang.ReadOnlyPropertyException: Cannot set readonly property: f for class: N
