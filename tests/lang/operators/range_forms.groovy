println((1..4).toList() + (1..<4).toList())
println((4..1).toList() + (4..<1).toList())
println(('a'..'e').step(2))
println((1..10).step(3) + (1..3).reverse())
println((1..3).size() + (1..<1).size())
println((1.5..3.5).toList())
println([1, 2, 3, 4, 5][1..3] + [1, 2, 3][-2..-1])
println 'hello'[1..3] + 'hello'[-1] + 'hello'[3..1]
def l = [1, 2, 3, 4]; l[1..2] = ['x']; println l
println((1..3).contains(2) && (1..3).containsAll([1, 3]))
for (i in 3..1) print i
println()
// expect: [1, 2, 3, 4, 1, 2, 3]
// expect: [4, 3, 2, 1, 4, 3, 2]
// expect: [a, c, e]
// expect: [1, 4, 7, 10, 3, 2, 1]
// expect: 3
// expect: [1.5, 2.5, 3.5]
// expect: [2, 3, 4, 2, 3]
// expect: ellolle
// expect: [1, x, 4]
// expect: true
// expect: 321
