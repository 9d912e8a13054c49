import groovy.transform.*
class A { int calls = 0; @Memoized def sq(int n) { calls++; n * n } ; static int s = 0; @Memoized static add(a, b) { s++; a + b } }
def a = new A()
println a.sq(3) + a.sq(3) + a.sq(4)
println a.calls
A.add(1, 2); A.add(1, 2); A.add(2, 1)
println A.s
@Memoized long fib(long n) { n < 2 ? n : fib(n - 1) + fib(n - 2) }
println fib(50)
// expect: 34
// expect: 2
// expect: 2
// expect: 12586269025
