// oracle differs: Groovy's compiler wraps arguments written with a cast, and fails over its wrapper here; Jenkins' interpreter has none
// Where no method takes the class of a cast, what the argument is decides.
class A {
    def l(long x) { "long $x" }
    static sc(Comparable x) { "static $x" }
    A() {}
    A(Comparable x) {}
}
println 1.plus(5 as short)
println 1.5.minus((Integer) 5)
println 1G.multiply(5 as Number)
println 10.numberAwareCompareTo(5 as int)
println A.sc(5 as int)
println new A(5 as int).l((Integer) 5)
// expect: 6
// expect: -3.5
// expect: 5
// expect: 1
// expect: static 5
// expect: long 5
