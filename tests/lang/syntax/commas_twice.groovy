// Once in the parentheses two commas may stand for one.
def f(Object[] all) { all as List }
println f(1, , 2) // expect: [1, 2]
println f(1, 2, , 3, 4) // expect: [1, 2, 3, 4]
println([1, , 2]) // expect: [1, 2]
println 1e2 + 0xE // expect: 114
