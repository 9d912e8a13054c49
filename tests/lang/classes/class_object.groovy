class A { int n; def f() {} }
println A.name + ' ' + A.simpleName + ' ' + A.superclass.name
println A instanceof Class
println A.class == A
println A.newInstance().n
println A.newInstance(n: 3).n
println '' + A.isInstance(new A()) + ' ' + Object.isAssignableFrom(A) + ' ' + A.isInterface()
println int.name + ' ' + int[].name + ' ' + String[].simpleName + ' ' + String[][].name
println Class.forName('java.util.ArrayList').newInstance()
// expect: A A java.lang.Object
// expect: true
// expect: true
// expect: 0
// expect: 3
// expect: true true false
// expect: int [I String[] [[Ljava.lang.String;
// expect: []
