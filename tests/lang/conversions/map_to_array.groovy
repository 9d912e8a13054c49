println((([a: 1, b: 2] as Object[])).length)  // expect: 2
println(((String[]) [1: 2]).inspect())  // expect: ['1=2']
