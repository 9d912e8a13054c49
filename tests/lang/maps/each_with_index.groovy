def seen = []
[a: 1, b: 2].eachWithIndex { k, v, i -> seen << "$i$k$v".toString() }
[c: 3].eachWithIndex { e, i -> seen << "$i$e".toString() }
println seen  // expect: [0a1, 1b2, 0c=3]
