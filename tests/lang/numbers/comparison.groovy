println(1 < 2L)  // expect: true
println(1 == 1.0)  // expect: true
println(1 <=> 1.5)  // expect: -1
println(2G > 1)  // expect: true
println(1L == 1d)  // expect: true
println(97 == ('a' as char))  // expect: true
println((byte) 1 == 1L)  // expect: true
