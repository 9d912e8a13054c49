def said(c) { try { println c() } catch (e) { println e.class.simpleName + ': ' + e.message.readLines()[0] } }
class K {
    def two(String a, int b) { "$a $b" }
    def ints(int... a) { "$a" }
}
def k = new K()
said { k.two(['a', 1]) }
said { k.two(['a', 2G]) }
said { k.two(["${'g'}", 1]) }
said { k.ints([1, 2]) }
said { k.ints([1, null]) }
said { k.ints(1, null) }
def rest = { int first, Object... rest -> "$first $rest" }
said { rest([1, 2]) }
said { rest([1, 2, 3]) }
said { rest([1]) }
said { rest([1, [2] as Object[]]) }
said { rest(1..2) }
def pair = { int a, int b -> "$a $b" }
said { pair(1..2) }
said { pair([3, 4 as byte]) }
def optional = { String a, int b = 3, c = 4 -> [a, b, c] }
said { optional(['x', 2]) }
said { optional(["${'x'}"]) }
said { ({ String a -> a })([]) }
said { ({ String a -> a })([null]) }
// expect: a 1
// expect: IllegalArgumentException: argument type mismatch
// expect: IllegalArgumentException: argument type mismatch
// expect: GroovyCastException: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
// expect: GroovyCastException: Cannot cast object '[1, null]' with class 'java.util.ArrayList' to class 'java.lang.Integer'
// expect: [1, 0]
// expect: IllegalArgumentException: argument type mismatch
// expect: IllegalArgumentException: wrong number of arguments
// expect: IllegalArgumentException: wrong number of arguments
// expect: 1 [2]
// expect: IllegalArgumentException: argument type mismatch
// expect: 1 2
// expect: 3 4
// expect: [x, 2, 4]
// expect: IllegalArgumentException: argument type mismatch
// expect: IllegalArgumentException: wrong number of arguments
// expect: null
