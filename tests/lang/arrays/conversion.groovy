println(['1', '2'] as int[])  // expect: [1, 2]
println(('a'..'c') as String[])  // expect: [a, b, c]
println([1.9, 2.1] as int[])  // expect: [1, 2]
int[] a = [1, 2]
a[0] = 'c' as char
println a  // expect: [99, 2]
try { a[0] = 'xyz' } catch (e) { println e.message }  // expect: Cannot cast object 'xyz' with class 'java.lang.String' to class 'int'
