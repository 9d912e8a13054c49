def list = [1, 5, 2, 5]
println list.findIndexOf { it == 5 }  // expect: 1
println list.findIndexOf(2) { it == 5 }  // expect: 3
println list.findLastIndexOf { it == 5 }  // expect: 3
println list.findIndexOf { it == 9 }  // expect: -1
println list.findIndexValues { it == 5 }  // expect: [1, 3]
println list.findIndexValues { it == 5 }[0].class  // expect: class java.lang.Long
