println(1.equals(1))  // expect: true
println(1.equals(1L))  // expect: false
println(1L.equals(1L))  // expect: true
println(1.5.equals(1.5d))  // expect: false
println([1L].contains(1))  // expect: false
println([(1): 'a'][1L])  // expect: null
