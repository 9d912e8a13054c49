def sum
sum = { n, acc = 0G -> n == 0 ? acc : sum.trampoline(n - 1, acc + n) }.trampoline()
println sum(3000)
// expect: 4501500
println sum(100000)  // expect: 5000050000
println sum.trampoline().is(sum)  // expect: true
def even
def odd = { n -> n == 0 ? false : even.trampoline(n - 1) }.trampoline()
even = { n -> n == 0 ? true : odd.trampoline(n - 1) }.trampoline()
println even(10001)  // expect: false
