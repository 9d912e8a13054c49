def a = [1, 2, 3] as Set
def b = [2, 3, 4] as Set
println a + b  // expect: [1, 2, 3, 4]
println a - b  // expect: [1]
println a.intersect(b)  // expect: [2, 3]
println a.disjoint([9] as Set)  // expect: true
println a.containsAll([1, 2])  // expect: true
println a + 5  // expect: [1, 2, 3, 5]
println a - 1  // expect: [2, 3]
