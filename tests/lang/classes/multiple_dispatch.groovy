class A {}
class B extends A {}
def f(A a) { 'A' }
def f(B b) { 'B' }
def f(Object o) { 'O' }
def f(String s) { 'S' }
def f(int i) { 'int' }
def f(Integer i) { 'Integer' }
def f(Number n) { 'Number' }
def f(List l) { 'List' }
def f(Collection c) { 'Collection' }
A x = new B()
println f(x)
println f(new A())
println f('s')
println f(1L) + ' ' + f(1.5)
println f([1]) + ' ' + f([1] as Set) + ' ' + f([a: 1])
println f((Object) 'cast')
println f(null as String)
// expect: B
// expect: A
// expect: S
// expect: Number Number
// expect: List Collection O
// expect: O
// expect: S
