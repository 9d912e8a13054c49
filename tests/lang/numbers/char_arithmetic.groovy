def a = 'a' as char
println(a + 1)  // expect: 98
println((char) (a + 1))  // expect: b
println(a - ('A' as char))  // expect: 32
println(a < 'b')  // expect: true
println(a == 'a')  // expect: true
println('x' + a)  // expect: xa
