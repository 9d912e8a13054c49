class F { static fact = { n -> n < 2 ? 1G : n * F.fact(n - 1) }; static go() { [1, 2].collect { helper(it) } }; static helper(x) { x * 3 } }
println F.fact(20)
println F.go()
def fact; fact = { n -> n < 2 ? 1 : n * fact(n - 1) }
println fact(5)
// expect: 2432902008176640000
// expect: [3, 6]
// expect: 120
