def a = [1, 2] as int[]
def b = (a as List) as int[]
b[0] = 9
println a  // expect: [1, 2]
println b  // expect: [9, 2]
