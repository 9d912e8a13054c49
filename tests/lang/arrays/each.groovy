def seen = []
([1, 2] as int[]).each { seen << it }
for (x in ([3, 4] as int[])) seen << x
([5] as int[]).eachWithIndex { x, i -> seen << x + i }
println seen  // expect: [1, 2, 3, 4, 5]
