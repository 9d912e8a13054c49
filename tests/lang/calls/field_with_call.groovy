class Doubler { def call(x) { x * 2 } }
class User {
    private Doubler twice = new Doubler()
    Doubler again = new Doubler()
    static Doubler shared = new Doubler()
    def go() { [twice(1), again(2), shared(3)] }
    static all() { shared(4) }
    def inside() { { -> twice(5) }() }
}
println new User().go()
println User.all()
try { new User().inside() } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: [2, 4, 6]
// expect: 8
// expect: No signature of method: User.twice() is applicable for argument types: (java.lang.Integer) values: [5]
