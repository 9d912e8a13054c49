// null for a property of a primitive type; several setters of which none takes the value.
class S {
    int plain
    int twice
    def setTwice(int v) { twice = v * 2 }
    void setMany(int v) { }
    void setMany(String v) { }
    def inside() { plain = null }
}
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
println([t { new S().plain = null }, t { new S().twice = null }, t { new S(plain: null) }, t { new S().inside() }])
// expect: [IllegalArgumentException, IllegalArgumentException, IllegalArgumentException, GroovyCastException]
println([t { new S().twice = '12' }, t { new S().many = 1.5 }])
// expect: [GroovyCastException, MissingMethodException]
