// What a GString has no method for, its text is asked.
class Cat {
    static negative(String s) { s.reverse() }
    static shout(String s) { s.toUpperCase() }
    static call(String s, x) { "$s called with $x".toString() }
}
def g = "g${1}"
use(Cat) { println([-g, g.shout(), g(2)]) }
// expect: [1g, G1, g1 called with 2]
