// subList() of a falling range that is none of ints keeps the ends the wrong way round: there is nothing in between.
println(('e'..'a').subList(0, 3))
println(('e'..'a').subList(0, 1))
println(('e'..'a').subList(1, 3).inspect())
println((5L..1L).subList(0, 2))
println((5.5..1.5).subList(0, 1))
// expect: []
// expect: [e]
// expect: 'c'..'d'
// expect: []
// expect: [5.5]
