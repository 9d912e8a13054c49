// Recursion: two calls and an addition at every step.
int fib(int n) { n < 2 ? n : fib(n - 1) + fib(n - 2) }
println fib(35)
