def show = { Closure c -> try { println c().inspect() } catch (NullPointerException e) { println "NullPointerException" } catch (Throwable e) { println "${e.class.simpleName} ${(e.message ?: "-").readLines()[0]}" } }
show { Collections.sort([1, 2L]) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
show { Collections.sort([1, 'a']) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String (java.lang.Integer and java.lang.String are in module java.base of loader 'bootstrap')
show { Collections.sort([new Object(), new Object()]) }  // expect: ClassCastException class java.lang.Object cannot be cast to class java.lang.Comparable (java.lang.Object and java.lang.Comparable are in module java.base of loader 'bootstrap')
show { Collections.sort([1, null]) }  // expect: NullPointerException
show { Collections.max([1, 2L]) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
show { Collections.max([1, null]) }  // expect: NullPointerException
show { Collections.binarySearch([1, 2, 3], 2L) }  // expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer (java.lang.Long and java.lang.Integer are in module java.base of loader 'bootstrap')
show { Collections.binarySearch([1, 2, 3], null) }  // expect: NullPointerException
show { Arrays.sort([1, 2L] as Object[]) }  // expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.Long (java.lang.Integer and java.lang.Long are in module java.base of loader 'bootstrap')
show { Arrays.sort([1, null] as Object[]) }  // expect: NullPointerException
show { Arrays.binarySearch([1, 2] as Object[], 2L) }  // expect: ClassCastException class java.lang.Long cannot be cast to class java.lang.Integer (java.lang.Long and java.lang.Integer are in module java.base of loader 'bootstrap')
show { Arrays.binarySearch([1, 2] as Object[], 'a') }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
show { Arrays.toString(1, 2) }  // expect: '[1, 2]'
show { Arrays.sort(3, 1) }  // expect: null
show { Arrays.equals([1] as Object[], 1) }  // expect: true
show { Arrays.fill([1, 2, 3] as int[], 7L) }  // expect: MissingMethodException No signature of method: static java.util.Arrays.fill() is applicable for argument types: ([I, java.lang.Long) values: [[1, 2, 3], 7]
show { Arrays.compare([1, 2] as Integer[], [1, 3] as Integer[]) }  // expect: -1
show { Arrays.compare(['a', 'b'] as String[], ['a', null] as String[]) }  // expect: 1
show { Arrays.compare([1, 2] as byte[], [1, 9] as byte[]) }  // expect: -7
show { Arrays.compare([1, 2] as Object[], [1, 9] as Object[]) }  // expect: MissingMethodException No signature of method: static java.util.Arrays.compare() is applicable for argument types: ([Ljava.lang.Object;, [Ljava.lang.Object;) values: [[1, 2], [1, 9]]
show { Arrays.compare([1, 2] as Object[], [1, 9] as Object[], null) }  // expect: NullPointerException
show { Arrays.compare([1, 2] as Object[], [1, 9] as Object[], { a, b -> b <=> a } as Comparator) }  // expect: 1
show { Arrays.mismatch([[1] as int[], [2] as int[]] as int[][], [[1] as int[]] as int[][]) }  // expect: 0
show { Arrays.deepEquals([[1] as int[], [2] as int[]] as int[][], [[1] as int[], [2] as int[]] as int[][]) }  // expect: true
show { Arrays.deepToString([[1] as int[], [2] as int[]] as int[][]) }  // expect: '[[1], [2]]'
show { Arrays.deepToString([1] as int[]) }  // expect: '[1]'
show { Arrays.deepHashCode([[1] as int[], [2] as int[]] as int[][]) }  // expect: 1986
show { Arrays.copyOf([1, 2] as int[], 3) }  // expect: [1, 2, 0]
show { Arrays.copyOf([1, 2] as Integer[], 3, String[]) }  // expect: ArrayStoreException arraycopy: type mismatch: can not copy java.lang.Integer[] into java.lang.String[]
show { Arrays.copyOfRange([1, 2] as Integer[], -1, 1) }  // expect: ArrayIndexOutOfBoundsException arraycopy: source index -1 out of bounds for object array[2]
show { Arrays.copyOfRange([1, 2] as int[], -1, 1) }  // expect: ArrayIndexOutOfBoundsException arraycopy: source index -1 out of bounds for int[2]
show { Arrays.copyOfRange([1, 2] as int[], 5, 7) }  // expect: ArrayIndexOutOfBoundsException arraycopy: length -3 is negative
show { Arrays.copyOfRange([1, 2] as boolean[], 1, 4) }  // expect: [true, false, false]
show { Arrays.copyOfRange([1, 2] as int[], 5, 1) }  // expect: IllegalArgumentException 5 > 1
show { Arrays.copyOf([1, 2] as int[], -1) }  // expect: NegativeArraySizeException -1
show { Arrays.stream([1, 2, 3] as int[], 1, 2).sum() }  // expect: 2
show { Arrays.stream([1, 2, 3] as int[], 2, 1).sum() }  // expect: ArrayIndexOutOfBoundsException origin(2) > fence(1)
show { Arrays.stream([1, 2, 3] as int[], 2, 9).sum() }  // expect: ArrayIndexOutOfBoundsException Array index out of range: 9
show { Arrays.asList([1, 2] as int[]) }  // expect: [1, 2]
show { Arrays.asList(1, 'a') }  // expect: [1, 'a']
show { Arrays.equals([1d, Double.NaN] as double[], [1d, Double.NaN] as double[]) }  // expect: true
show { Arrays.equals([0d] as double[], [-0d] as double[]) }  // expect: true
show { Arrays.binarySearch([1d, Double.NaN] as double[], Double.NaN) }  // expect: 1
show { Arrays.binarySearch([1, 2, 3, 4] as int[], 1, 3, 4) }  // expect: -4
show { Arrays.binarySearch([1, 2, 3, 4] as int[], 3, 1, 4) }  // expect: IllegalArgumentException fromIndex(3) > toIndex(1)
show { Arrays.binarySearch([1, 2, 3, 4] as int[], 1, 9, 4) }  // expect: ArrayIndexOutOfBoundsException Array index out of range: 9
show { Arrays.binarySearch([1, 2, 3, 4] as Integer[], 1, 3, 2, { a, b -> a <=> b } as Comparator) }  // expect: 1
show { Arrays.compareUnsigned([-1] as byte[], [1] as byte[]) }  // expect: 254
show { Arrays.compare([1, 2, 3] as int[], 0, 2, [2, 3] as int[], 0, 1) }  // expect: -1
show { Arrays.mismatch([1, 2, 3] as int[], 1, 3, [2, 4] as int[], 0, 2) }  // expect: 1
show { Arrays.equals([1, 2, 3] as int[], 1, 3, [2, 3] as int[], 0, 2) }  // expect: true
show { Arrays.equals(null, null) }  // expect: GroovyRuntimeException Ambiguous method overloading for method java.util.Arrays#equals.
show { Arrays.equals(null as int[], null as int[]) }  // expect: true
show { def a = [3, 1, 2] as int[]; Arrays.parallelSort(a); a }  // expect: [1, 2, 3]
show { def a = [3, 1, 2] as int[]; Arrays.sort(a, 0, 2); a }  // expect: [1, 3, 2]
show { def a = [3, 1, 2] as Integer[]; Arrays.sort(a, 0, 2, { x, y -> y <=> x } as Comparator); a }  // expect: [3, 1, 2]
show { def a = [3, 1, 2] as int[]; Arrays.setAll(a, { it * 2 }); a }  // expect: [0, 2, 4]
show { def a = [3, 1, 2] as Integer[]; Arrays.setAll(a, { it * 2 }); a }  // expect: [0, 2, 4]
show { def a = [3, 1, 2] as Integer[]; Arrays.setAll(a, { 'x' }); a }  // expect: ArrayStoreException java.lang.String
show { def a = [3, 1, 2] as int[]; Arrays.setAll(a, { 'x' }); a }  // expect: ClassCastException class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
show { def a = [3, 1, 2] as int[]; Arrays.parallelPrefix(a, { x, y -> x + y }); a }  // expect: [3, 4, 6]
show { def a = [3, 1, 2] as int[]; Arrays.fill(a, 1, 2, 9); a }  // expect: [3, 9, 2]
show { def a = [3, 1, 2] as int[]; Arrays.fill(a, 2, 1, 9); a }  // expect: IllegalArgumentException fromIndex(2) > toIndex(1)
show { def a = [3, 1, 2] as String[]; Arrays.fill(a, 1); a }  // expect: ArrayStoreException java.lang.Integer
show { def a = [3, 1, 2] as String[]; Arrays.fill(a, "${1}x"); a }  // expect: ArrayStoreException org.codehaus.groovy.runtime.GStringImpl
show { Arrays.compare([true] as boolean[], [false] as boolean[]) }  // expect: 1
show { Arrays.compare(['a'] as char[], ['c'] as char[]) }  // expect: -2
show { Arrays.compare([1, 2] as int[], null) }  // expect: 1
show { Arrays.compare(null, [1, 2] as int[]) }  // expect: -1
show { Arrays.hashCode(null) }  // expect: GroovyRuntimeException Ambiguous method overloading for method java.util.Arrays#hashCode.
show { Arrays.hashCode([1.5d] as double[]) }  // expect: 1073217567
show { Arrays.toString(null) }  // expect: GroovyRuntimeException Ambiguous method overloading for method java.util.Arrays#toString.
show { Arrays.toString([null, 'a'] as String[]) }  // expect: '[null, a]'
show { Arrays.toString([[1], [a: 1], "x${1}"] as Object[]) }  // expect: '[[1], {a=1}, x1]'
show { Arrays.deepToString([[1], [a: 1], ['x', null] as String[]] as Object[]) }  // expect: '[[1], {a=1}, [x, null]]'
