def e = [a: 1].entrySet().iterator().next()
println e.hashCode()  // expect: 96
println e == [a: 1].entrySet().iterator().next()  // expect: true
println new AbstractMap.SimpleEntry('k', 'v')  // expect: k=v
