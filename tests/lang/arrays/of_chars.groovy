println('abc' as char[])  // expect: abc
println('abc'.toCharArray().length)  // expect: 3
println('abc'.toCharArray()[1])  // expect: b
println new String('abc' as char[])  // expect: abc
println(['abc' as char[]])  // expect: [abc]
