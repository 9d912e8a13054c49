class Own implements Map {
    @Delegate Map m = [a: 1, b: 2]
    def f = 5
    def getG() { 7 }
    def inside() { [f, this.f, g, this.g] }
}
def own = new Own()
println([own.f, own.g, own.class, own.a]) // expect: [null, null, null, 1]
println own.inside() // expect: [5, 5, null, null]
own.q = 4
println own.getM() // expect: [a:1, b:2, q:4]
println own*.key // expect: [a, b, q]
for (e in own) print e // expect: a=1b=2q=4
println()
println own.withDefault { "no $it" }.z // expect: no z
println([a: 1] == new Own(m: [a: 1])) // expect: true
println own.asImmutable().getClass().simpleName // expect: UnmodifiableMap
own.putAll([z: 1].entrySet())
println own.z // expect: 1
