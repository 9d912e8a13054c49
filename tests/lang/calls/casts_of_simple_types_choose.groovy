// An argument written with a cast has that class for the choice, a primitive one too.
class A {
    def l(long x) { "long $x" }
    def c(Comparable x) { "comparable $x" }
    def i(int x) { 'int' }
    def i(Integer x) { 'Integer' }
    static ints(int... x) { x }
}
def a = new A()
println([a.i(5 as int), a.i((Integer) 5), a.l(5 as byte), a.l(5 as Integer), a.l(5 as Object), a.c(5 as int)])
println([A.ints(5 as Integer), A.ints(5 as byte, 6)])
println([1]*.plus(5 as short))
println 1.with { plus(5 as short) }
println 1.plus(5 as char)
println 1.plus("${5}" as GString)
println 7.mod(5 as short)
println 10.numberAwareCompareTo(5 as Integer)
println 'abc'.substring(1 as short)
println(new TreeMap({ x, y -> y <=> x } as Closure))
println((1..3).collect { n -> 100.plus(n as String) + a.c(n as int) })
// expect: [int, Integer, long 5, long 5, long 5, comparable 5]
// expect: [[5], [5, 6]]
// expect: [6]
// expect: 6
// expect: 6
// expect: 15
// expect: 2
// expect: 1
// expect: bc
// expect: [:]
// expect: [1001comparable 1, 1002comparable 2, 1003comparable 3]
