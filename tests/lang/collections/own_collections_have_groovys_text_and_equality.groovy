class L implements List { @Delegate List d = [1]; String toString() { 'own L' } }
class S implements Set { @Delegate Set d = [1] as Set }
class M implements Map { @Delegate Map d = [a: 1] }
class D { @Delegate Date d = new Date(0L) }
println "${new L()}" + ' ' + new L() + ' ' + (new L() as String) // expect: [1] [1] [1]
println new L() // expect: [1]
println sprintf('%s', new L()) + (new StringBuilder() << new L()) // expect: 1own L
println new S().toString() + new M().toString() // expect: [1][a:1]
println new D().toString().startsWith('D@') // expect: true
for (c in [L, S, M]) { // Groovy's equality for methods and ==, the object's own for Java
    def (x, y) = [c.newInstance(), c.newInstance()]
    println([x == y, x.equals(y), x.hashCode() == y.hashCode(), [x].contains(y), ([x, y] as Set).size()])
}
// expect: [true, true, false, false, 2]
// expect: [true, true, false, false, 2]
// expect: [true, true, false, false, 2]
println([new S() == ([1] as Set), ([1] as Set) == new S(), [1].equals(new L()), new L().equals([1])]) // expect: [true, true, true, true]
println new TreeMap([1: 'x']) == [a: 1] // expect: false
println([a: 1] == new TreeMap([1: 'x'])) // expect: false
