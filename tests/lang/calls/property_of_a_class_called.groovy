// A class that has no such static method, but a property of the name: what it holds is called.
class A {
    static x = { 'closure' }
    static y = 5
    static getW() { { -> 'w' } }
}
def said = { c -> try { c() } catch (e) { e.message.readLines()[0] } }
println([A.x(), A.w()])
println said { A.y() }
println said { String.name() }
println said { [String]*.simpleName() }
println said { String.nosuch() }
// expect: [closure, w]
// expect: No signature of method: java.lang.Integer.call() is applicable for argument types: () values: []
// expect: No signature of method: java.lang.String.call() is applicable for argument types: () values: []
// expect: No signature of method: java.lang.String.call() is applicable for argument types: () values: []
// expect: No signature of method: static java.lang.String.nosuch() is applicable for argument types: () values: []
