package groovy.util

/** Objects whose methods are the closures of a map. */
class ProxyGenerator {
    static final ProxyGenerator INSTANCE = new ProxyGenerator()
    boolean debug, emptyMethods

    Object instantiateAggregateFromBaseClass(Map closures, Class type) { closures.asType(type) }
    Object instantiateAggregateFromBaseClass(Closure closure, Class type) { closure.asType(type) }
    Object instantiateAggregateFromInterface(Class type) { [:].asType(type) }
    Object instantiateAggregateFromInterface(Map closures, Class type) { closures.asType(type) }
}
