def b = new StringBuilder('abc')
b[1..<1] = 'X'
println b  // expect: aXbc
b[0..1] = 'YY'
println b  // expect: YYbc
