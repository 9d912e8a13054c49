int calls = 0
def f = { n -> calls++; n * 2 }.memoize()
println f(2) + f(2) + f(3) + ' ' + calls
def g = { n -> calls++; n }.memoizeAtMost(1)
calls = 0; g(1); g(1); g(2); g(1); println calls
def h = { n -> calls++; n }.memoizeBetween(1, 2)
calls = 0; h(1); h(1); println calls
def fib; fib = { n -> n < 2 ? n : fib(n - 1) + fib(n - 2) }.memoize()
println fib(40)
def nul = { -> calls++; null }.memoize()
calls = 0; nul(); nul(); println calls
// expect: 14 2
// expect: 3
// expect: 1
// expect: 102334155
// expect: 1
