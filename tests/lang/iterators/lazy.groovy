def n = 0
def endless = [hasNext: { true }, next: { n++ }] as Iterator
println endless.take(3).toList()  // expect: [0, 1, 2]
println n  // expect: 3
println([1, 2, 3, 4].iterator().drop(1).toList())  // expect: [2, 3, 4]
println([1, 2, 3, 4].iterator().takeWhile { it < 3 }.toList())  // expect: [1, 2]
println([1, 2, 3, 4].iterator().dropWhile { it < 3 }.toList())  // expect: [3, 4]
