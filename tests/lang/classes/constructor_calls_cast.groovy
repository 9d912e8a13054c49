def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class I { def d = 0; I() { d = 'none' }; I(int x) { d = "int $x" } }
class J { def d = 0; J() { d = 'none' }; J(int x) { d = "int $x" } ; J(String x) { d = x }}
class K { def d = 0; }
class S extends I { def e = 1; S(x) { super(x); e = "S $x" } }
class S2 extends J { def e = 1; S2(x) { super(x); e = "S $x" } }
class S3 extends K { def e = 1; S3(x) { super(x); e = "S $x" } }
class S4 extends K { def e = 1; S4(x) { super(d: x); e = "S $x" } }
class S5 extends J { def e = 1; S5(x) { super(d: x); e = "S $x" } }
class S6 extends I { def e = 1; S6(x) { super(d: x); e = "S $x" } }
class S7 extends I { def e = 1; S7(Map x) { super(x); e = "S $x" } }
class S8 extends K { def e = 1; S8(Map x) { super(x); e = "S $x" } }
class S9 extends J { def e = 1; S9(x) { super(x, x); e = "S $x" } }
class S10 { def e; S10() { }; S10(x, y) { this(e: x) } }
class S11 { def e; S11() { }; S11(x, y) { this([e: x]) } }
class S12 extends Exception { def e; S12(x) { super(x) } }
t { new S(d: 5).d }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '{d=5}' with class 'java.util.LinkedHashMap' to class 'int'
t { new S2(d: 5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: J(java.util.LinkedHashMap)
t { new S3(d: 5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: K(java.util.LinkedHashMap)
t { new S4(5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: K(java.util.LinkedHashMap)
t { new S5(5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: J(java.util.LinkedHashMap)
t { new S6(5).d }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '{d=5}' with class 'java.util.LinkedHashMap' to class 'int'
t { new S7(d: 5).d }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '{d=5}' with class 'java.util.LinkedHashMap' to class 'int'
t { new S8(d: 5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: K(java.util.LinkedHashMap)
t { new S9(5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: J(java.lang.Integer, java.lang.Integer)
t { new S10(5, 6).e }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: S10(java.util.LinkedHashMap)
t { new S11(5, 6).e }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: S11(java.util.LinkedHashMap)
t { new S12('a').message }  // expect: a
t { new S12([1]).message }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.lang.Exception(java.util.ArrayList)
t { new S12(a: 1).message }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.lang.Exception(java.util.LinkedHashMap)
t { new S('7').d }  // expect: int 55
t { new S([7]).d }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '[7]' with class 'java.util.ArrayList' to class 'int'
t { new S2([7]).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: J(java.util.ArrayList)
t { new S(7L).d }  // expect: int 7
t { new S('x').d }  // expect: int 120
t { new S(null).d }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
t { new S2(null).d }  // expect: null
t { new S2(5.5).d }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: J(java.math.BigDecimal)
