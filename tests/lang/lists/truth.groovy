println !![]  // expect: false
println !![0]  // expect: true
println([] ?: 'empty')  // expect: empty
