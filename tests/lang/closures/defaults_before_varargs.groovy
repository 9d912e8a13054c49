def c = { x = 1, String... rest -> [x, rest] }
println([c(), c(2), c(2, 'b')])
def d = { x, y = 2, int... rest -> [x, y, rest] }
println d(1)
// expect: [[1, []], [2, []], [2, [b]]]
// expect: [1, 2, []]
