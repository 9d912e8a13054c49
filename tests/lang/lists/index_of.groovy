def list = ['a', 'b', 'a']
println list.indexOf('a')  // expect: 0
println list.lastIndexOf('a')  // expect: 2
println list.indexOf('z')  // expect: -1
println([1, 2].indexOf(2L))  // expect: -1
