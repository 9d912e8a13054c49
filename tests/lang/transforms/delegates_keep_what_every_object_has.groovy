class Impl {
    String toString() { 'Impl!' }
    boolean equals(o) { true }
    int hashCode() { 7 }
    def own() { 'own' }
}
class Owner { @Delegate Impl impl = new Impl() }
class Items { @Delegate List items = [1] }
def owner = new Owner(), items = new Items()
println owner.own()
println([owner.toString() == 'Impl!', owner == 5, owner.hashCode() == 7])
println([items.toString(), items == [1], items.size()])
// expect: own
// expect: [false, false, false]
// expect: [[1], true, 1]
