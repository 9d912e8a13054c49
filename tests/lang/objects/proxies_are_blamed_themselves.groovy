// A proxy that stands for an object has the object's own methods, and is named itself where one is missing.
class N {
    int v = 3
    private p() { 'private' }
    def call(x) { "called $x" }
}
def n = new N() as Runnable, e = [a: 1].entrySet().iterator().next() as Runnable
def said = { c ->
    try {
        println c()
    } catch (x) {
        println x.message.readLines()[0].replaceAll(/\d+_/, '_')
    }
}
said { n.p() }
said { n.own() }
said { n.v }
said { n(1) }
said { n.q = 1 }
said { n.nope }
said { e.size() }
println e.class.simpleName.replaceAll(/\d+_/, "_")
// expect: No signature of method: N_groovyProxy.p() is applicable for argument types: () values: []
// expect: No signature of method: N_groovyProxy.own() is applicable for argument types: () values: []
// expect: 3
// expect: called 1
// expect: No such property: q for class: N_groovyProxy
// expect: No such property: nope for class: N_groovyProxy
// expect: No signature of method: LinkedHashMap$Entry_groovyProxy.size() is applicable for argument types: () values: []
// expect: LinkedHashMap$Entry_groovyProxy
