// A list stands for the arguments of a method that a metaClass was given; an empty one for null.
def show = { c -> try { println c() } catch (e) { println e.class.simpleName } }
class K { }
for (c in [Integer, K]) {
    c.metaClass.buy = { Integer x -> "buy $x" }
    c.metaClass.two = { Integer x, String y -> "two $x $y" }
    c.metaClass.none = { -> 'none' }
}
for (o in [5, new K()]) {
    show { o.buy([]) }
    show { o.buy([1]) }
    show { o.two([1, 'a']) }
    show { o.two([]) }
    show { o.none([]) }
}
// expect: buy null
// expect: buy 1
// expect: two 1 a
// expect: MissingMethodException
// expect: ArrayIndexOutOfBoundsException
// expect: buy null
// expect: buy 1
// expect: two 1 a
// expect: MissingMethodException
// expect: ArrayIndexOutOfBoundsException
