def chars = ['c', 'd'] as char[]
println new MapEntry(chars, 1).toString().startsWith('[C@')  // expect: true
println new MapEntry('k', chars).toString().startsWith('k:[C@')  // expect: true
println([(chars): 1].entrySet().toString().startsWith('[[C@'))  // expect: true
println "${[(chars): 1]}"  // expect: [cd:1]
