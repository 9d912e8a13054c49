println 1..3  // expect: [1, 2, 3]
println 1..<4  // expect: [1, 2, 3]
println((1..3).toString())  // expect: 1..3
println((1..<4).toString())  // expect: 1..<4
println('a'..'e')  // expect: [a, b, c, d, e]
println(('a'..'e').toString())  // expect: a..e
println((4..1).toString())  // expect: 4..1
println "${1..3}"  // expect: [1, 2, 3]
println([1..2].toString())  // expect: [1..2]
println((1..3).inspect())  // expect: 1..3
println(('a'..'c').inspect())  // expect: 'a'..'c'
