// What an inner class lacks its outer one is asked, and the exception names that.
class Out {
    static shared() { 'shared' }
    def make() { new Object() { def go() { nope() } } }
    class In { def read() { nothing } }
    static class Nested { def go() { nope() } }
}
def t = { c -> try { c() } catch (MissingMethodException e) { e.message.readLines()[0] } catch (MissingPropertyException e) { e.message.readLines()[0] } }
println t { new Out().make().go() }
// expect: No signature of method: Out.nope() is applicable for argument types: () values: []
println t { new Out.In(new Out()).read() }
// expect: No such property: nothing for class: Out
println t { new Out.Nested().go() }
// expect: No signature of method: static Out.nope() is applicable for argument types: () values: []
println t { Out.Nested.none(1) }
// expect: No signature of method: static Out.none() is applicable for argument types: (java.lang.Integer) values: [1]
println t { new Out.Nested().shared() }
// expect: shared
