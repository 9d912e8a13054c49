// Private members of a class above are seen by that class's methods alone: closures in them, heirs and other code find none - but constants.
class A {
    private x = 5
    private static count = 6
    private static final LIMIT = 7
    private hidden() { 'hidden' }
    def direct() { [x, this.x, count, LIMIT, hidden(), this.hidden()] }
    def fieldOf(other) { other.x }
    def methodOf(other) { other.hidden() }
    def readsInClosure() { [1].collect { x } }
    def readsThisInClosure() { [1].collect { this.x } }
    def writesInClosure() { [1].each { x = 9 } }
    def callsInClosure() { [1].collect { hidden() } }
    def staticInClosure() { [1].collect { count } }
    def constantInClosure() { [1].collect { LIMIT } }
}
class B extends A {
    def reads() { x }
    def calls() { hidden() }
}
class C extends A { def propertyMissing(String name) { "no $name" } }
def said = { c -> try { c() } catch (e) { e.class.simpleName } }
for (o in [new A(), new B(), new C()]) {
    println o.direct()
    println o.fieldOf(o) + ' ' + said { o.methodOf(o) }
    println(['readsInClosure', 'readsThisInClosure', 'writesInClosure', 'callsInClosure', 'staticInClosure', 'constantInClosure'].collect { n -> said { o."$n"() } })
    println(['reads', 'calls', 'hidden'].collect { n -> said { o."$n"() } })
    println([said { o.x }, said { o.count }, said { o.@x }, o.hasProperty('x') != null])
}
println said { B.count }
println said { new B(x: 1) }
// expect: [5, 5, 6, 7, hidden, hidden]
// expect: 5 hidden
// expect: [[5], [5], [1], [hidden], [6], [7]]
// expect: [MissingMethodException, MissingMethodException, hidden]
// expect: [9, 6, 9, true]
// expect: [5, 5, 6, 7, hidden, hidden]
// expect: 5 MissingMethodException
// expect: [MissingPropertyException, MissingPropertyException, MissingPropertyException, MissingMethodException, MissingPropertyException, [7]]
// expect: [MissingPropertyException, MissingMethodException, MissingMethodException]
// expect: [MissingPropertyException, MissingPropertyException, MissingFieldException, false]
// expect: [5, 5, 6, 7, hidden, hidden]
// expect: 5 MissingMethodException
// expect: [[no x], [no x], MissingPropertyException, MissingMethodException, [no count], [7]]
// expect: [MissingMethodException, MissingMethodException, MissingMethodException]
// expect: [no x, no count, MissingFieldException, false]
// expect: MissingPropertyException
// expect: MissingPropertyException
