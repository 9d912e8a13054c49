// What is added to a class reaches classes below it when they have nothing of their own, and is inherited by metaClasses made later.
class M {
    def old() { 'old' }
    static st() { 'st' }
}
class Known extends M { def up() { super.old() } }
class Later extends M { }
interface Face { def declared() }
class Impl implements Face { def declared() { 'declared' } }
def known = new Known()
M.metaClass.old = { -> 'new old' }
M.metaClass.fresh = { -> 'fresh' }
M.metaClass.static.st = { -> 'new st' }
println([known.old(), known.fresh(), known.up(), Known.st()])
// expect: [old, fresh, old, new st]
println([known.respondsTo('fresh').size(), known.hasProperty('prop')])
// expect: [0, null]
println([new Later().old(), new Later().respondsTo('fresh').size()])
// expect: [new old, 1]
Known.metaClass.own = { -> 'own' }
println([known.old(), new Known().old(), new Known().own()])
// expect: [old, new old, own]
Impl.metaClass.declared = { -> 'added' }
println(new Impl().declared())
// expect: declared
5.times { }
Number.metaClass.times = { Closure c -> 'added' }
Number.metaClass.thrice = { -> delegate * 3 }
println([5.times { }, 5.thrice()])
// expect: [null, 15]
