println('aa'..'ad')  // expect: [aa, ab, ac, ad]
println(('a' as char)..('d' as char))  // expect: [a, b, c, d]
println(('a'..'e').size())  // expect: 5
println('Y'..'b')  // expect: [Y, Z, [, \, ], ^, _, `, a, b]
println((('ab'..'a') as List) + (('ac'..'aa') as List))  // expect: [ab, ac, ab, aa]
