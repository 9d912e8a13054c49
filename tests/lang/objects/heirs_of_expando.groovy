// What a class that extends Expando declares is found behind what its objects were given.
class Bag extends Expando {
    def extra = 1
    String note = 'n'
    def getTwice() { extra * 2 }
    def show() { "$extra ${properties.keySet().sort()}" }
}
def b = new Bag()
b.a = 1
println([b.a, b.extra, b.note, b.twice, b.nosuch, b.show(), b.class.simpleName])
println b.properties
class Magic extends Expando { def getProperty(String n) { n == 'magic' ? 'abra' : super.getProperty(n) }
    String toString() { "Bag${properties.keySet().sort()}" } }
def m = new Magic()
m.x = 2
println([m.magic, m.x, m.y, "$m"])
println new Expando(a: 1).class
println new Expando(a: 1).properties
// expect: [1, 1, n, 2, null, 1 [a], Bag]
// expect: [a:1]
// expect: [abra, 2, null, Bag[x]]
// expect: class groovy.util.Expando
// expect: [a:1]
