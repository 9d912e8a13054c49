// The methods that an interface asks for may be those of an anonymous class's parent.
interface Kid { def own(a); def other(b) }
abstract class Part implements Kid {
    def own(a) { "own $a" }
    abstract some()
}
println new Part() { def some() { 1 }; def other(b) { b } }.own(1) // expect: own 1
