// A category's asBoolean and iterator count in conditions and loops
class C2 { static asBoolean(Integer a) { false }; static iterator(Integer a) { [7].iterator() }; static asBoolean(String s) { s == 'yes' }; static Iterator iterator(Closure c) { [1, 2].iterator() } }
def i = 3
use(C2) {
    println i ? 'y' : 'n'
    if (i) println 'if'; else println 'else'
    println !i
    println i && true
    println i || false
    for (x in i) println x
    println 'yes' ? 1 : 2; println 'no' ? 1 : 2
    while (i) { println 'never'; break }
    println i.collect { it }
    i.each { println "each $it" }
    def c = { it }
    c.each { println "c $it" }
    println c.collect { it * 2 }
    println(i ?: 'elvis')
    println([1, 2].findAll { it })
    println([1, 2].any { it })
}
// expect: n
// expect: else
// expect: true
// expect: false
// expect: false
// expect: 7
// expect: 1
// expect: 2
// expect: [7]
// expect: each 7
// expect: c 1
// expect: c 2
// expect: [2, 4]
// expect: elvis
// expect: []
// expect: false
