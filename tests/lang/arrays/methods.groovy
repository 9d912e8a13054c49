def a = [3, 1, 2] as Integer[]
println a.collect { it * 2 }  // expect: [6, 2, 4]
println a.findAll { it > 1 }  // expect: [3, 2]
println a.sum()  // expect: 6
println a.max()  // expect: 3
println a.join('-')  // expect: 3-1-2
println a.toList()  // expect: [3, 1, 2]
println a.contains(2)  // expect: true
println 2 in a  // expect: true
println a.any { it > 2 }  // expect: true
println a.sort()  // expect: [1, 2, 3]
println a.reverse()  // expect: [3, 2, 1]
println a.first()  // expect: 1
println a.last()  // expect: 3
println a.inject { x, y -> x + y }  // expect: 6
println a.find { it > 1 }  // expect: 2
