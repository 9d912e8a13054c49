def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { 1G ** 3L }  // expect: 1
show { (-3G) ** 3L }  // expect: -27
show { 2G ** 3 }  // expect: 8
show { 2 ** 3L }  // expect: 8
show { 2L ** 3 }  // expect: 8
show { 2L ** 3L }  // expect: 8
show { 2 ** 3G }  // expect: 8
show { 2G ** 3G }  // expect: 8
show { 2.5 ** 2L }  // expect: 6.25
show { 2 ** 40 }  // expect: 1099511627776
show { 2G.power(2L) }  // expect: 4
show { Byte.decode('') }  // expect: NumberFormatException Zero length string
show { Integer.decode('') }  // expect: NumberFormatException Zero length string
show { Long.decode('') }  // expect: NumberFormatException Zero length string
show { Short.decode('-') }  // expect: NumberFormatException For input string: "-"
show { int.isInstance(42) }  // expect: false
show { ~/a/ == ([1, 'a', null] as Object[]) }  // expect: MissingMethodException No signature of method: java.util.regex.Pattern.equals() is applicable for argument types: (java.lang.Integer, java.lang.String, null) values: [1, a, null]
show { 'a' == (['a'] as Object[]) }  // expect: false
show { 'a' == (['a'] as String[]) }  // expect: false
show { 1 == ([1] as Object[]) }  // expect: false
show { 1 == ([] as Object[]) }  // expect: false
show { [1] == ([1] as Object[]) }  // expect: true
show { [a: 1] == ([[1] as int[], [3] as int[]] as int[][]) }  // expect: MissingMethodException No signature of method: java.util.LinkedHashMap.equals() is applicable for argument types: ([I, [I) values: [[1], [3]]
show { ([] as Object[]).equals([] as Object[]) }  // expect: false
show { ([1] as Object[]).equals([1] as Object[]) }  // expect: false
show { ([1] as int[]).equals([1] as int[]) }  // expect: true
show { [1].equals([1] as Object[]) }  // expect: true
show { new Date(0) == ([new Date(0)] as Object[]) }  // expect: false
show { null == ([null] as Object[]) }  // expect: false
show { ([1] as Object[]) == 1 }  // expect: false
show { ([1] as Object[]) == [1] }  // expect: true
show { ([1] as Object[]) == ([1] as int[]) }  // expect: true
show { ((byte) 5) in (7L) }  // expect: false
show { (7L in ((5 as byte))) * 1 }  // expect: GroovyCastException Cannot cast object 'false' with class 'java.lang.Boolean' to class 'long'
show { ' '.charAt(0) ^ 5L }  // expect: MissingMethodException No signature of method: java.lang.Character.xor() is applicable for argument types: (java.lang.Long) values: [5]
show { ' '.charAt(0) & 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.and() is applicable for argument types: (java.lang.Integer) values: [5]
show { ' '.charAt(0) | 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.or() is applicable for argument types: (java.lang.Integer) values: [5]
show { ' '.charAt(0) << 5 }  // expect: MissingMethodException No signature of method: java.lang.Character.leftShift() is applicable for argument types: (java.lang.Integer) values: [5]
show { 5 & ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Integer.and() is applicable for argument types: (java.lang.Character) values: [ ]
show { 5L ^ ' '.charAt(0) }  // expect: MissingMethodException No signature of method: java.lang.Long.xor() is applicable for argument types: (java.lang.Character) values: [ ]
show { Objects.requireNonNull(1, 2) }  // expect: MissingMethodException No signature of method: static java.util.Objects.requireNonNull() is applicable for argument types: (java.lang.Integer, java.lang.Integer) values: [1, 2]
show { Objects.requireNonNull(null, 2) }  // expect: MissingMethodException No signature of method: static java.util.Objects.requireNonNull() is applicable for argument types: (null, java.lang.Integer) values: [null, 2]
show { Objects.requireNonNull(null, 'x') }  // expect: NullPointerException
show { Objects.requireNonNull(null, { 'x' }) }  // expect: NullPointerException
show { (['k': 'v', (null): 0]) as Character }  // expect: GroovyCastException Cannot coerce a map to class java.lang.Character because it is a final class
show { [a: 1] as Integer }  // expect: GroovyCastException Cannot coerce a map to class java.lang.Integer because it is a final class
show { [a: 1] as String }  // expect: '[a:1]'
show { [a: 1] as int }  // expect: GroovyCastException Cannot coerce a map to class int because it is a final class
show { [a: 1] as Boolean }  // expect: true
show { [a: 1] as BigDecimal }  // expect: GroovyCastException Error casting map to java.math.BigDecimal, Reason: null
show { 10 && ((LinkedList) (['b', 'a'] as HashSet)) }  // expect: true
show { (LinkedList) [1, 2] }  // expect: [1, 2]
show { (ArrayList) ([1, 2] as Set) }  // expect: [1, 2]
show { [1, 'a'] as TreeSet }  // expect: GroovyCastException Cannot cast object '[1, a]' with class 'java.util.ArrayList' to class 'java.util.TreeSet' due to: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.util.TreeSet(java.lang.Integer, java.lang.String)
show { ([1, 2] as Set) as LinkedList }  // expect: [1, 2]
show { (1..3) as LinkedList }  // expect: [1, 2, 3]
show { (1..3) as TreeSet }  // expect: [1, 2, 3]
show { (LinkedList) (1..3) }  // expect: [1, 2, 3]
show { (ArrayDeque) [1, 2] }  // expect: [1, 2]
show { [1, 2] as ArrayDeque }  // expect: [1, 2]
show { true ^ null }  // expect: NullPointerException
show { true & null }  // expect: NullPointerException
show { true | null }  // expect: true
show { (5..1).containsAll([1, 2].iterator()) }  // expect: false
show { [1, 2].containsAll([1, 2].iterator()) }  // expect: false
show { def x = ([3, 1, 2] as Integer[]); x[-1] = "a${1}c"; x }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def x = ([3, 1, 2] as Integer[]); x[-1] = 'abc'; x }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def x = ([3, 1, 2] as Integer[]); x[-1] = 'a'; x }  // expect: [3, 1, 97]
show { def x = ([3, 1, 2] as int[]); x[-1] = 'abc'; x }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def x = ([3, 1, 2] as int[]); x[-1] = "a${1}c"; x }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { def x = ([3, 1, 2] as int[]); x[-1] = 'a'; x }  // expect: [3, 1, 97]
show { def x = ([3, 1, 2] as Long[]); x[-1] = 'abc'; x }  // expect: IllegalArgumentException String of length 1 expected but got a bigger one
show { Integer x = 'abc'; x }  // expect: GroovyCastException Cannot cast object 'abc' with class 'java.lang.String' to class 'java.lang.Integer'
show { Integer x = "a${1}c"; x }  // expect: GroovyCastException Cannot cast object 'a1c' with class 'java.lang.String' to class 'java.lang.Integer'
show { int x = "a${1}c"; x }  // expect: GroovyCastException Cannot cast object 'a1c' with class 'java.lang.String' to class 'int'
show { int x = "a"; x }  // expect: 97
show { ('e'..'a').containsWithinBounds(null) }  // expect: false
show { (1..5).containsWithinBounds('a') }  // expect: false
show { (1..5).containsWithinBounds(2.5) }  // expect: false
show { def r = [5, 1, 3] as TreeSet; [r.removeAll([3, 1, 2] as Set), r] }  // expect: [true, [5]]
show { def r = [5, 1, 3] as TreeSet; [r.removeAll([3, 1]), r] }  // expect: [true, [5]]
show { def r = [5, 1, 3] as Set; [r.retainAll([3, 1, 2] as Set), r] }  // expect: [true, [1, 3]]
show { def r = new TreeMap([b: 1, a: 2]); [r.keySet().removeAll(['a', 'z', 'b']), r] }  // expect: [true, [:]]
show { def r = new TreeMap([b: 1, a: 2]); [r.values().removeAll([1]), r] }  // expect: [true, ['a':2]]
show { (0..<0).add(12, 1) }  // expect: UnsupportedOperationException -
show { (0..<0).add(1) }  // expect: UnsupportedOperationException cannot add to Empty Ranges
show { (0..<0).addAll([1]) }  // expect: UnsupportedOperationException cannot add to Empty Ranges
show { (1..5).addAll(-1, [1]) }  // expect: IndexOutOfBoundsException Index: -1, Size: 5
show { (1..5).addAll(1, []) }  // expect: false
show { (1..5).addAll(9, [1]) }  // expect: IndexOutOfBoundsException Index: 9, Size: 5
show { (1..5).addAll([1]) }  // expect: UnsupportedOperationException -
show { (1..5).addAll([]) }  // expect: false
show { (1..5).add(1, 2) }  // expect: UnsupportedOperationException -
show { (1..5).add(9, 2) }  // expect: UnsupportedOperationException -
show { ('a'..'c').addAll(1, [1]) }  // expect: UnsupportedOperationException -
show { ('a'..'c').add(9, 2) }  // expect: UnsupportedOperationException -
show { [1].addAll(9, [2]) }  // expect: IndexOutOfBoundsException Index: 9, Size: 1
show { new Date(Long.MIN_VALUE).toString() }  // expect: 'Sun Dec 02 16:47:04 UTC 292269055'
show { new Date(-99999999999999L).toString() }  // expect: 'Thu Feb 26 14:13:20 UTC 1200'
show { def x = [1, 2]; x['a'] = 1; x }  // expect: IllegalArgumentException argument type mismatch
show { def x = []; x['a'] = 1; x }  // expect: IllegalArgumentException argument type mismatch
show { def x = [new Date(0)]; x['time'] = 5L; x }  // expect: IllegalArgumentException argument type mismatch
show { def x = [1] as Set; x['a'] = 1; x }  // expect: MissingPropertyException No such property: a for class: java.util.LinkedHashSet
show { (['c', 'd'] as char[]) - [1] }  // expect: MissingMethodException No signature of method: [C.minus() is applicable for argument types: (java.util.ArrayList) values: [[1]]
show { ([1, 2] as int[]) - 1 }  // expect: MissingMethodException No signature of method: [I.minus() is applicable for argument types: (java.lang.Integer) values: [1]
show { ([1, 2] as int[]) + 1 }  // expect: MissingMethodException No signature of method: [I.plus() is applicable for argument types: (java.lang.Integer) values: [1]
show { ([1, 2] as int[]) * 2 }  // expect: MissingMethodException No signature of method: [I.multiply() is applicable for argument types: (java.lang.Integer) values: [2]
show { ([1, 2] as Integer[]) - 1 }  // expect: [2]
show { 0 >>> (([1, 2] as int[]) - 1) }  // expect: MissingMethodException No signature of method: [I.minus() is applicable for argument types: (java.lang.Integer) values: [1]
show { ("${1}" as Object).class }  // expect: class org.codehaus.groovy.runtime.GStringImpl
show { ("${1}" as CharSequence).class }  // expect: class org.codehaus.groovy.runtime.GStringImpl
show { ("a${1}" as Object) < ((-1) as byte) }  // expect: false
show { 3.0d <= Double.NaN }  // expect: false
show { 3.0d >= Double.NaN }  // expect: false
show { Double.NaN == Double.NaN }  // expect: true
show { Double.NaN < 1 }  // expect: false
show { 1 < Double.NaN }  // expect: true
show { Double.NaN <=> 1.0d }  // expect: 1
show { String.format('%g', 0.0) }  // expect: '0.00000e-01'
show { String.format('%g', 0.0d) }  // expect: '0.00000'
show { String.format('%.3g', 0) }  // expect: IllegalFormatConversionException g != java.lang.Integer
show { int[] x = [1, 2]; x[1L] }  // expect: 2
show { int[] x = [1, 2]; x[1G] }  // expect: 2
show { def x = [1, 2] as int[]; x[1L] }  // expect: MissingMethodException No signature of method: [I.getAt() is applicable for argument types: (java.lang.Long) values: [1]
show { Integer[] x = [1, 2]; x[1L] }  // expect: 2
show { List x = [1, 2]; x[1L] }  // expect: MissingMethodException No signature of method: java.util.ArrayList.getAt() is applicable for argument types: (java.lang.Long) values: [1]
show { def x = [1, 2]; x[1L] }  // expect: MissingMethodException No signature of method: java.util.ArrayList.getAt() is applicable for argument types: (java.lang.Long) values: [1]
show { 16G.sqrtAndRemainder() }  // expect: [4, 0]
show { 17G.sqrt() }  // expect: 4
show { (-1G).sqrt() }  // expect: ArithmeticException Negative BigInteger
show { Long.parseLong('a123', 1, 3, 10) }  // expect: 12
show { Long.parseLong('a123', 1, 9, 10) }  // expect: IndexOutOfBoundsException -
show { Integer.parseUnsignedInt('a123', 2, 1, 16) }  // expect: IndexOutOfBoundsException -
show { Long.parseUnsignedLong('a123', 1, 3, 16) }  // expect: 18
