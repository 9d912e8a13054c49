def seen = []
['a', 'b'].eachWithIndex { item, i -> seen << "$i=$item".toString() }
println seen  // expect: [0=a, 1=b]
