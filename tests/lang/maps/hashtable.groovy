def m = new Hashtable()
['one', 'two', 'three', 'four', 'five'].each { m[it] = it.size() }
println m  // expect: [five:4, two:3, one:3, three:5, four:4]
println m.keys().toList()  // expect: [five, two, one, three, four]
println m.contains(3)  // expect: true
