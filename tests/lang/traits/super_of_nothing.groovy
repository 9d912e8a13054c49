// Trait.super.name(args) that the trait does not have, or has without a body.
trait N { abstract kind(); def m(int i) { i } }
class X implements N {
    def kind() { N.super.kind() }
    def other() { N.super.other('a') }
    String toString() { 'X!' }
}
def t = { c -> try { c() } catch (MissingMethodException e) { e.message.readLines()[0] } }
println t { new X().kind() }
// expect: No signature of method: static N.kind() is applicable for argument types: (X) values: [X!]
println t { new X().other() }
// expect: No signature of method: static N.other() is applicable for argument types: (X, java.lang.String) values: [X!, a]
