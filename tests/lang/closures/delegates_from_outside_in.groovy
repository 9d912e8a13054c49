// Of nested closures' delegates the outermost that has the method answers, by default.
class D { def name; def who() { name } }
def outer = {
    def inner = { -> [who(), delegate.who()] }
    inner.delegate = new D(name: 'inner')
    println inner()
    inner.resolveStrategy = Closure.DELEGATE_FIRST
    println inner()
}
outer.delegate = new D(name: 'outer')
outer()
// expect: [outer, inner]
// expect: [inner, inner]
