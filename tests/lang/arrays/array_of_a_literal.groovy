def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
t { int[] a = [1, null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'int'. Try 'java.lang.Integer' instead
t { boolean[] a = [1, null]; a }  // expect: [true, false]
t { byte[] a = [1, null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'byte'. Try 'java.lang.Byte' instead
t { short[] a = [null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'short'. Try 'java.lang.Short' instead
t { long[] a = [null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'long'. Try 'java.lang.Long' instead
t { float[] a = [null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'float'. Try 'java.lang.Float' instead
t { double[] a = [null]; a }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object 'null' with class 'null' to class 'double'. Try 'java.lang.Double' instead
t { (int[]) [1, null] }  // expect: java.lang.IllegalArgumentException
t { (boolean[]) [null] }  // expect: java.lang.IllegalArgumentException
t { int[] a = new ArrayList([1, null]); a }  // expect: java.lang.IllegalArgumentException
t { int[] a = [1, null] as Set; a }  // expect: java.lang.IllegalArgumentException
def z = { int[] a = [1, 2.5]; char[] b = ["a"]; int[][] d = [[1], [2]]; def g = { a + b }; g() }
t { z() }  // expect: groovy.lang.MissingMethodException: No signature of method: [I.plus() is applicable for argument types: ([C) values: [a]
int[] bind = [1]
t { bind }  // expect: [1]
class X { int[] a; boolean[] b }
t { new X(a: [1, null]).a }  // expect: java.lang.IllegalArgumentException
t { new X(b: [1, null]).b }  // expect: java.lang.IllegalArgumentException
t { def x = new X(); x.a = [null]; x.a }  // expect: java.lang.IllegalArgumentException
int[] f(int[] a) { a }
t { f([1, null]) }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '[1, null]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
t { Integer[] a = [1, null]; a }  // expect: [1, null]
