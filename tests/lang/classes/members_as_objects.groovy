class Thing {
    public int open
    String name
    private secret
    protected kept
    Thing() { name = 'unnamed' }
    Thing(String name, int open) { this.name = name; this.open = open }
    private Thing(List all) { }
    def act() { }
    private hide() { }
    protected guard() { }
    static make() { }
}
class Special extends Thing { def act() { 1 } }
interface Doer { void run(); int count(String what) }
println Thing.methods*.name.findAll { it.size() < 6 }.unique().sort() - ['wait']
println Thing.methods*.name.intersect(['each', 'collect', 'hide', 'guard', 'metaClass'])
println Thing.declaredMethods*.name.intersect(['act', 'hide', 'guard', 'getName', 'toString']).sort()
println Special.methods*.name.count('act')
println Doer.methods*.name.sort()
println Thing.declaredFields.findAll { !it.synthetic }*.name
println Thing.fields.findAll { !it.synthetic }*.name
println Thing.constructors.collect { it.parameterTypes*.simpleName }.sort { it.size() }
println Thing.declaredConstructors.size()
def made = Thing.getConstructor(String, int).newInstance('n', 3)
println([made.name, made.open, Thing.getConstructor().newInstance().name])
println Thing.getDeclaredConstructor(List)
println([Special.constructors.size(), Special.getConstructor().parameterCount])
try { Thing.getConstructor(Map) } catch (NoSuchMethodException e) { println 'none' }
// expect: [act, make]
// expect: []
// expect: [act, getName, guard, hide]
// expect: 1
// expect: [count, run]
// expect: [open, name, secret, kept]
// expect: [open]
// expect: [[], [String, int]]
// expect: 3
// expect: [n, 3, unnamed]
// expect: private Thing(java.util.List)
// expect: [1, 0]
// expect: none
