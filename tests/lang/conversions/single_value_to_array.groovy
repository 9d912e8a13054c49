println((1 as Object[]).inspect())  // expect: [1]
println((0.9d as int[]).inspect())  // expect: [0]
