package groovy.util

import sluice.Proxies

/** Objects whose methods are the closures of a map, or another object's. */
class ProxyGenerator {
    public static final ProxyGenerator INSTANCE = new ProxyGenerator()
    boolean debug, emptyMethods
    ClassLoader override

    static Object $static_methodMissing(String name, Object args) { INSTANCE.invokeMethod(name, args) }

    GroovyObject instantiateAggregateFromBaseClass(Class type) { instantiateAggregateFromBaseClass((Map) null, type) }
    GroovyObject instantiateAggregateFromBaseClass(Map closures, Class type) { instantiateAggregate(closures, null, type, null) }
    GroovyObject instantiateAggregateFromBaseClass(Closure closure, Class type) { instantiateAggregate(['*': closure], null, type, null) }
    GroovyObject instantiateAggregateFromBaseClass(Class type, Object[] arguments) { instantiateAggregate(null, null, type, arguments) }
    GroovyObject instantiateAggregateFromBaseClass(Map closures, Class type, Object[] arguments) {
        instantiateAggregate(closures, null, type, arguments)
    }
    GroovyObject instantiateAggregateFromInterface(Class type) { instantiateAggregateFromInterface(null, type) }
    GroovyObject instantiateAggregateFromInterface(Map closures, Class type) { instantiateAggregate(closures, [type]) }
    GroovyObject instantiateAggregate(List interfaces) { instantiateAggregate(null, interfaces) }
    GroovyObject instantiateAggregate(Map closures, List interfaces) { instantiateAggregate(closures, interfaces, null) }
    GroovyObject instantiateAggregate(Map closures, List interfaces, Class type) { instantiateAggregate(closures, interfaces, type, null) }
    GroovyObject instantiateAggregate(Map closures, List interfaces, Class type, Object[] arguments) {
        make(closures != null ? closures : [:], interfaces, type, arguments, null)
    }

    GroovyObject instantiateDelegate(Object delegate) { instantiateDelegate(null, delegate) }
    GroovyObject instantiateDelegate(List interfaces, Object delegate) { instantiateDelegate(null, interfaces, delegate) }
    GroovyObject instantiateDelegate(Map closures, List interfaces, Object delegate) {
        instantiateDelegateWithBaseClass(closures, interfaces, delegate, null)
    }
    GroovyObject instantiateDelegateWithBaseClass(Map closures, List interfaces, Object delegate) {
        instantiateDelegateWithBaseClass(closures, interfaces, delegate, delegate.getClass())
    }
    GroovyObject instantiateDelegateWithBaseClass(Map closures, List interfaces, Object delegate, Class type) {
        instantiateDelegateWithBaseClass(closures, interfaces, delegate, type, null)
    }
    GroovyObject instantiateDelegateWithBaseClass(Map closures, List interfaces, Object delegate, Class type, String name) {
        Map all = [:]
        ((interfaces ?: []) + [delegate.getClass()]).each { of ->
            of.methods.findAll { it.declaringClass != Object }*.name.each { String method -> all.put(method, { Object... given -> delegate.invokeMethod(method, given) }) }
        }
        make(all + (closures ?: [:]), interfaces, type, null, delegate.getClass())
    }

    private GroovyObject make(Map closures, List interfaces, Class type, Object[] arguments, Class of) {
        List all = new ArrayList(interfaces ?: [])
        if (type != null && type.isInterface()) all << type
        if (emptyMethods) {
            Map empty = [:]
            for (one in all) for (method in one.methods.findAll { it.declaringClass != Object }*.name) empty.put(method, { Object... ignored -> null })
            closures = empty + closures
        }
        Class base = type == null || type.isInterface() ? Object : type
        Proxies.aggregate(closures, all, base, arguments ?: new Object[0], of)
    }
}
