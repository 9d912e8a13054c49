package groovy.lang

/** A metaClass that lets an interceptor see, and replace, calls and properties of a class's objects. */
class ProxyMetaClass extends MetaClassImpl implements AdaptingMetaClass {
    protected MetaClass adaptee
    protected Interceptor interceptor
    private MetaClassRegistry metaClasses
    private Class subject

    static ProxyMetaClass getInstance(Class theClass) {
        MetaClassRegistry registry = GroovySystem.getMetaClassRegistry()
        new ProxyMetaClass(registry, theClass, registry.getMetaClass(theClass))
    }

    ProxyMetaClass(MetaClassRegistry registry, Class theClass, MetaClass adaptee) {
        super(registry, theClass)
        if (adaptee == null) throw new IllegalArgumentException('adaptee must not be null')
        this.adaptee = adaptee
        metaClasses = registry
        subject = theClass
    }

    void initialize() { adaptee.initialize() }
    Interceptor getInterceptor() { interceptor }
    void setInterceptor(Interceptor interceptor) { this.interceptor = interceptor }
    MetaClass getAdaptee() { adaptee }
    void setAdaptee(MetaClass metaClass) { adaptee = metaClass }

    Object use(Closure body) {
        MetaClass before = metaClasses.getMetaClass(subject)
        metaClasses.setMetaClass(subject, this)
        try {
            return body.call()
        } finally {
            metaClasses.setMetaClass(subject, before)
        }
    }
    Object use(GroovyObject object, Closure body) {
        MetaClass before = object.metaClass
        object.metaClass = this
        try {
            return body.call()
        } finally {
            object.metaClass = before
        }
    }

    private Object watched(Object object, String name, Object[] arguments, Closure call) {
        if (interceptor == null) return call.call()
        Object result = interceptor.beforeInvoke(object, name, arguments)
        if (interceptor.doInvoke()) result = call.call()
        interceptor.afterInvoke(object, name, arguments, result)
    }
    Object invokeMethod(Object object, String methodName, Object[] arguments) {
        watched(object, methodName, arguments) { adaptee.invokeMethod(object, methodName, arguments) }
    }
    Object invokeStaticMethod(Object object, String methodName, Object[] arguments) {
        watched(object, methodName, arguments) { adaptee.invokeStaticMethod(object, methodName, arguments) }
    }
    Object invokeConstructor(Object[] arguments) {
        watched(subject, 'ctor', arguments) { adaptee.invokeConstructor(arguments) }
    }
    Object getProperty(Object object, String property) { getProperty(subject, object, property, false, false) }
    void setProperty(Object object, String property, Object value) { setProperty(subject, object, property, value, false, false) }
    Object getProperty(Class type, Object object, String property, boolean useSuper, boolean inside) {
        boolean told = interceptor instanceof PropertyAccessInterceptor
        Object result = told ? interceptor.beforeGet(object, property) : null
        told && !interceptor.doInvoke() ? result : adaptee.getProperty(object, property)
    }
    void setProperty(Class type, Object object, String property, Object value, boolean useSuper, boolean inside) {
        boolean told = interceptor instanceof PropertyAccessInterceptor
        if (told) interceptor.beforeSet(object, property, value)
        if (!told || interceptor.doInvoke()) adaptee.setProperty(object, property, value)
    }
}
