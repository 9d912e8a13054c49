def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { ([1, 2] as Integer[]) - [1] }  // expect: [2]
show { ([1, 2] as Integer[]) - ([1] as Integer[]) }  // expect: [2]
show { ([1, 2] as Integer[]) + 1 }  // expect: [1, 2, 1]
show { ([1, 2] as Integer[]) + [1] }  // expect: [1, 2, 1]
show { ([1, 2] as String[]) + 'a' }  // expect: ['1', '2', 'a']
show { (['a', 'b'] as String[]) - 'a' }  // expect: ['b']
show { [a: 1] as Character }  // expect: GroovyCastException Cannot coerce a map to class java.lang.Character because it is a final class
show { [a: 1] as Byte }  // expect: GroovyCastException Cannot coerce a map to class java.lang.Byte because it is a final class
show { [a: 1] as BigInteger }  // expect: GroovyCastException Error casting map to java.math.BigInteger, Reason: null
show { [:] as BigDecimal }  // expect: GroovyCastException Error casting map to java.math.BigDecimal, Reason: null
show { [a: 1] as StringBuilder }  // expect: GroovyCastException Cannot coerce a map to class java.lang.StringBuilder because it is a final class
show { [a: 1] as char }  // expect: GroovyCastException Cannot coerce a map to class char because it is a final class
show { [a: 1] as Class }  // expect: GroovyCastException Cannot coerce a map to class java.lang.Class because it is a final class
show { def a = [1] as int[]; a[0] = 'ab'; a }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def a = [1] as int[]; a[0] = ''; a }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def a = [1] as int[]; a[0] = 'b'; a }  // expect: [98]
show { def a = [1] as int[]; a[0] = [5]; a }  // expect: ClassCastException class java.util.ArrayList cannot be cast to class java.lang.Number (java.util.ArrayList and java.lang.Number are in module java.base of loader 'bootstrap')
show { def a = [1] as int[]; a[0] = 2.7; a }  // expect: [2]
show { def a = [1] as int[]; a[0] = true; a }  // expect: ClassCastException class java.lang.Boolean cannot be cast to class java.lang.Number (java.lang.Boolean and java.lang.Number are in module java.base of loader 'bootstrap')
show { def a = [1] as int[]; a[0] = null; a }  // expect: NullPointerException
show { def a = [1] as int[]; a[0] = 'c' as char; a }  // expect: [99]
show { def a = [1] as byte[]; a[0] = 300; a }  // expect: [44]
show { def a = [1] as byte[]; a[0] = 'b'; a }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Number (java.lang.String and java.lang.Number are in module java.base of loader 'bootstrap')
show { def a = [1] as long[]; a[0] = 'bb'; a }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def a = [1] as double[]; a[0] = [5]; a }  // expect: ClassCastException class java.util.ArrayList cannot be cast to class java.lang.Number (java.util.ArrayList and java.lang.Number are in module java.base of loader 'bootstrap')
show { def a = [1] as char[]; a[0] = 65; a }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Character (java.lang.Integer and java.lang.Character are in module java.base of loader 'bootstrap')
show { def a = [1] as char[]; a[0] = 'bb'; a }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def a = [1] as char[]; a[0] = 'b'; a }  // expect: b
show { def a = [1] as char[]; a[0] = null; a }  // expect: NullPointerException
show { def a = [1] as char[]; a[0] = [1]; a }  // expect: ClassCastException class java.util.ArrayList cannot be cast to class java.lang.Character (java.util.ArrayList and java.lang.Character are in module java.base of loader 'bootstrap')
show { def a = [true] as boolean[]; a[0] = 1; a }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Boolean (java.lang.Integer and java.lang.Boolean are in module java.base of loader 'bootstrap')
show { def a = [true] as boolean[]; a[0] = ''; a }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Boolean (java.lang.String and java.lang.Boolean are in module java.base of loader 'bootstrap')
show { def a = [true] as boolean[]; a[0] = null; a }  // expect: NullPointerException
show { def a = [1] as Integer[]; a[0] = 2.7; a }  // expect: [2]
show { def a = [1] as Integer[]; a[0] = [5]; a }  // expect: ArrayStoreException java.util.ArrayList
show { def a = [1] as Integer[]; a[0] = null; a }  // expect: [null]
show { def a = [1] as Integer[]; a[0] = true; a }  // expect: ArrayStoreException java.lang.Boolean
show { def a = [1] as Integer[]; a[0] = 'c' as char; a }  // expect: [99]
show { def a = ['a'] as String[]; a[0] = 5; a }  // expect: ['5']
show { def a = ['a'] as String[]; a[0] = 'c' as char; a }  // expect: ArrayStoreException java.lang.Character
show { def a = ['a'] as String[]; a[0] = "x${1}"; a }  // expect: ArrayStoreException org.codehaus.groovy.runtime.GStringImpl
show { def a = ['a'] as String[]; a[0] = [1]; a }  // expect: ArrayStoreException java.util.ArrayList
show { def a = ['a'] as Object[]; a[0] = "x${1}"; a[0].class }  // expect: class org.codehaus.groovy.runtime.GStringImpl
show { def a = [1L] as Long[]; a[0] = 5; a }  // expect: [5]
show { def a = [1G] as BigInteger[]; a[0] = 5; a }  // expect: [5]
show { def a = [1.5] as Number[]; a[0] = 5; a }  // expect: [5]
show { def a = [1.5] as Number[]; a[0] = 'a'; a }  // expect: GroovyCastException Cannot cast object 'a' with class 'java.lang.Character' to class 'java.lang.Number'
show { def a = [1.5] as Number[]; a[0] = 'a' as char; a }  // expect: GroovyCastException Cannot cast object 'a' with class 'java.lang.Character' to class 'java.lang.Number'
show { def a = ['a'] as Character[]; a[0] = 'b'; a }  // expect: [b]
show { def a = ['a'] as Character[]; a[0] = 65; a }  // expect: [A]
show { def a = ['a'] as Character[]; a[0] = 'bb'; a }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def a = [true] as Boolean[]; a[0] = 1; a }  // expect: [true]
show { def a = [true] as Boolean[]; a[0] = 'a'; a }  // expect: ArrayStoreException java.lang.String
show { def a = [[1] as int[]] as int[][]; a[0] = [2]; a }  // expect: [[2]]
show { def a = [[1] as int[]] as int[][]; a[0] = [2] as int[]; a }  // expect: [[2]]
show { int[] a = [1]; a[0] = 'ab'; a }  // expect: GroovyCastException Cannot cast object 'ab' with class 'java.lang.String' to class 'int'
show { int[] a = [1]; a[0] = 2.7; a }  // expect: [2]
show { int[] a = [1]; a[0] = [5]; a }  // expect: GroovyCastException Cannot cast object '[5]' with class 'java.util.ArrayList' to class 'int'
show { int[] a = [1]; a[0L] = 5; a }  // expect: [5]
show { def a = [1] as int[]; a[0L] = 5; a }  // expect: MissingMethodException No signature of method: [I.putAt() is applicable for argument types: (java.lang.Long, java.lang.Integer) values: [0, 5]
show { def a = [1] as int[]; a['x'] = 5; a }  // expect: MissingPropertyException No such property: x for class: [I
show { int[] a = [1]; a['x'] }  // expect: MissingPropertyException No such property: x for class: [I
show { def a = [1]; a[0L] = 5; a }  // expect: MissingMethodException No signature of method: java.util.ArrayList.putAt() is applicable for argument types: (java.lang.Long, java.lang.Integer) values: [0, 5]
