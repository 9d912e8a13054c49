// A string becomes an array of its characters.
println(('abc' as String[]).inspect())  // expect: ['a', 'b', 'c']
println(((int[]) 'abc').toList())  // expect: [97, 98, 99]
println(('ab' as Integer[]).toList())  // expect: [97, 98]
println(("${1}b" as String[]).inspect())  // expect: ['1', 'b']
