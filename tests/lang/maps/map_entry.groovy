def e = new MapEntry('k', 1)
println e  // expect: k:1
println e.setValue(2)  // expect: 2
println e.value  // expect: 2
println e == new MapEntry('k', 2)  // expect: true
