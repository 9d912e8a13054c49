def a = [1, 2, 3] as int[]
println a  // expect: [1, 2, 3]
println a.length  // expect: 3
println a[0]  // expect: 1
println a[-1]  // expect: 3
println a.getClass().simpleName  // expect: int[]
a[1] = 9
println a  // expect: [1, 9, 3]
println a.size()  // expect: 3
