// What the first of two composed closures gives, when it is an array of objects, is all the arguments of the second.
println(({ Object... a -> a } >> { [it] })([]))  // expect: [[]]
println(({ Object... a -> a } >> { [it] })())  // expect: [null]
println(({ Object... a -> a } >> { x, y -> [y, x] })(1, 2))  // expect: [2, 1]
println(({ ['a'] as String[] } >> { x -> [x] })(1))  // expect: [a]
println(({ [1, 2] as int[] } >> { x -> [x.length] })(1))  // expect: [2]
println(({ [1, 2] } >> { x -> [x] })(1))  // expect: [[1, 2]]
