def sum
sum = { n, acc = 0G -> n == 0 ? acc : sum.trampoline(n - 1, acc + n) }.trampoline()
println sum(3000)
// expect: 4501500
