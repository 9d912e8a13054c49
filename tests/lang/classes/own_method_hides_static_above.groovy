// A class's own method stands before a static one of the same parameters above it, but not in code above, where only the static one is known.
class Above {
    static f(int a) { 'static' }
    def go(x) { this.f(x) }
}
class Below extends Above { def f(int a) { 'own' } }
println new Below().f(1) // expect: own
println new Below().go(1) // expect: static
println new Above().go(1) // expect: static
