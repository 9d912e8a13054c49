import groovy.transform.*
@InheritConstructors class MyException extends RuntimeException { }
println new MyException('text').message
println new MyException('text', new IOException('c')).cause.message
println new MyException().message
class Base { def x; Base(int a, int b) { x = a + b } }
@InheritConstructors class Child extends Base { }
println new Child(1, 2).x
// expect: text
// expect: c
// expect: null
// expect: 3
