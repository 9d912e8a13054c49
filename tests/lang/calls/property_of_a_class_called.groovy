// A class that has no such static method, but a property of the name: what it holds is called.
class A {
    static x = { 'closure' }
    static y = 5
    static getW() { { -> 'w' } }
}
def said = { c -> try { c() } catch (e) { e.message } }
println([A.x(), A.w()])
println said { A.y() }
println said { String.name() }
println said { [String]*.simpleName() }
println said { String.nosuch() }
// expect: [closure, w]
// expect: No signature of method: java.lang.Integer.call() is applicable for argument types: () values: []
// expect: Possible solutions: wait(), abs(), any(), wait(long), any(groovy.lang.Closure), each(groovy.lang.Closure)
// expect: No signature of method: java.lang.String.call() is applicable for argument types: () values: []
// expect: Possible solutions: wait(), chars(), any(), wait(long), any(groovy.lang.Closure), take(int)
// expect: No signature of method: java.lang.String.call() is applicable for argument types: () values: []
// expect: Possible solutions: wait(), chars(), any(), wait(long), any(groovy.lang.Closure), take(int)
// expect: No signature of method: static java.lang.String.nosuch() is applicable for argument types: () values: []
// expect: Possible solutions: notify(), each(groovy.lang.Closure), count(java.lang.CharSequence), toSet(), toURI(), toURL()
