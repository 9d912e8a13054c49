def a = [1, 2, 3, 4] as Object[]
println a[1..2]  // expect: [2, 3]
println a[0, 3]  // expect: [1, 4]
println a.take(2)  // expect: [1, 2]
println a.drop(2)  // expect: [3, 4]
println a.head()  // expect: 1
println a.tail()  // expect: [2, 3, 4]
println a.take(2).getClass().simpleName  // expect: Object[]
