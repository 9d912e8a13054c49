// What the second object's methodMissing throws is told, rather than that the first one has no such method.
class Owner { def make() { { -> nothing(1) } } }
class Strict { def methodMissing(String n, args) { throw new MissingMethodException(n, Strict, args as Object[]) } }
class Hooked { def invokeMethod(String n, args) { throw new MissingMethodException(n, Hooked, args as Object[]) } }
for (d in [new Strict(), new Hooked(), 'text']) {
    def c = new Owner().make()
    c.delegate = d
    try { c() } catch (MissingMethodException e) { println e.type.name }
}
// expect: Strict
// expect: Owner
// expect: Owner
