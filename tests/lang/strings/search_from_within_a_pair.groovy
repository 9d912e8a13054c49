// A search may begin between the halves of a surrogate pair; an empty text is found everywhere.
def P = '\uD83D\uDE00'
println([P.indexOf(P, 1), (P + P).indexOf(P, 1), (P + 'x').indexOf('x', 1), P.indexOf('', 1), P.indexOf(P[1], 1), P.indexOf('x', 1)])
println([P.lastIndexOf('', 1), P.lastIndexOf(''), P.lastIndexOf('', 9), P.lastIndexOf('', -1), 'ab'.lastIndexOf('', 1), (P + P).lastIndexOf(P, 1), (P + P).lastIndexOf(P, 3)])
println([(P + 'x' + P).count(P), (P * 3).count(P), (P + P).count(P[1]), new StringBuilder(P).indexOf(P, 1), new StringBuilder(P).lastIndexOf('', 1)])
// expect: [-1, 2, 2, 1, 1, -1]
// expect: [1, 2, 2, -1, 1, 0, 2]
// expect: [2, 3, 2, -1, 1]
