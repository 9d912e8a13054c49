// MetaMethod.invoke() passes arguments as Java does: without conversions.
class Pair {
    def show(int a, String b) { "$a$b" }
    static twice(int a) { a * 2 }
    def count(String... all) { all.length }
}
def method(Class c, String name, Class... types) { c.metaClass.getMetaMethod(name, types as Object[]) }
def attempt(Closure c) { try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
attempt { method(String, 'concat', String).invoke('abc', 5) }
attempt { method(String, 'concat', String).invoke('abc', "${1}") }
attempt { method(String, 'substring', int).invoke('abc', 'x') }
attempt { method(String, 'substring', int).invoke('abc', 1L) }
attempt { method(String, 'substring', int).invoke('abc', 1 as short) }
attempt { method(String, 'substring', int).invoke('abc', 1, 2) }
attempt { method(String, 'substring', int).invoke('abc') }
attempt { method(String, 'substring', int).invoke('abc', [null] as Object[]) }
attempt { method(String, 'concat', String).doMethodInvoke('abc', "${1}x") }
attempt { method(String, 'concat', String).doMethodInvoke('abc', 5) }
attempt { method(String, 'concat', String).doMethodInvoke('abc', String) }
attempt { method(Pair, 'show', int, String).invoke(new Pair(), 'x', 'y') }
attempt { method(Pair, 'show', int, String).invoke(new Pair(), 1, 'y') }
attempt { method(Pair, 'twice', int).invoke(null, 4) }
attempt { method(Pair, 'twice', int).invoke(Pair, 'x') }
attempt { method(Pair, 'count', String[]).invoke(new Pair(), 'a', 'b') }
attempt { method(Pair, 'count', String[]).doMethodInvoke(new Pair(), 'a', 'b') }
attempt { method(Math, 'abs', int).invoke(null, 'x') }
attempt { 'abc'.metaClass.respondsTo('abc', 'concat')[0].invoke('abc', 5) }
attempt { String.getMethod('concat', String).invoke('abc', "${1}") }
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: bc
// expect: IllegalArgumentException wrong number of arguments
// expect: IllegalArgumentException wrong number of arguments
// expect: IllegalArgumentException null
// expect: abc1x
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: 1y
// expect: 8
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException wrong number of arguments
// expect: 2
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
// expect: IllegalArgumentException argument type mismatch
