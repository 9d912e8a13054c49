def seen = []
5.each { seen << it }
println seen  // expect: [5]
