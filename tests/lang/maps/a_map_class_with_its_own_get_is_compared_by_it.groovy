class Own extends HashMap { def get(key) { "got $key".toString() } }
def own = new Own()
own.a = 1
println([own == [a: 1], [a: 1] == own, own == [a: 'got a'], own.equals([a: 'got a'])]) // expect: [false, false, true, true]
println own.withDefault { 'd' }.b // expect: got b
