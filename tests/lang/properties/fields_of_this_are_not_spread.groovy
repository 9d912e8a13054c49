// this*.name is the class's own field as it is, as this.name is, whatever getProperty() says.
class A {
    def seen = [1, 2]
    def getProperty(String n) { "got $n" }
    def own() { this*.seen }
    def other() { this*.other }
}
println new A().own()
println new A().other()
class B { static s() { super.none } }
try { B.s() } catch (e) { println e.class.simpleName + ' ' + e.message }
class C {
    def x = 1
    String named
    def go() { this?.x = 2; this?.x += 3; this?.x++; this?.named = 'n'; [x, this.x, { -> this?.x = 7; x }(), named] }
}
println new C().go()
// expect: [1, 2]
// expect: [got other]
// expect: MissingPropertyException No such property: none for class: java.lang.Object
// expect: [6, 6, 7, n]
