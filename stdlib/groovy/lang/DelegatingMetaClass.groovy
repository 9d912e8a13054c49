package groovy.lang

/** A metaClass that asks another; what a script's class overrides happens on the way. */
class DelegatingMetaClass implements MetaClass {
    protected MetaClass delegate

    DelegatingMetaClass(MetaClass delegate) { this.delegate = delegate }
    DelegatingMetaClass(Class theClass) { this(GroovySystem.getMetaClassRegistry().getMetaClass(theClass)) }

    MetaClass getAdaptee() { delegate }
    void setAdaptee(MetaClass adaptee) { delegate = adaptee }
    void initialize() { delegate.initialize() }
    Class getTheClass() { delegate.getTheClass() }
    boolean isGroovyObject() { GroovyObject.isAssignableFrom(getTheClass()) }
    boolean isModified() { true }

    Object invokeMethod(Object object, String name, Object arguments) {
        Object[] all = arguments instanceof Object[] ? arguments : arguments == null ? [] : [arguments]
        delegate.invokeMethod(object, name, all)
    }
    Object invokeMethod(Object object, String name, Object[] arguments) { delegate.invokeMethod(object, name, arguments) }
    Object invokeMethod(Class sender, Object object, String name, Object[] arguments, boolean toSuper, boolean inside) {
        invokeMethod(object, name, arguments)
    }
    Object invokeStaticMethod(Object object, String name, Object[] arguments) { delegate.invokeStaticMethod(object, name, arguments) }
    Object invokeConstructor(Object[] arguments) { delegate.invokeConstructor(arguments) }
    Object getProperty(Object object, String name) { delegate.getProperty(object, name) }
    Object getProperty(Class sender, Object object, String name, boolean useSuper, boolean inside) { getProperty(object, name) }
    void setProperty(Object object, String name, Object value) { delegate.setProperty(object, name, value) }
    void setProperty(Class sender, Object object, String name, Object value, boolean useSuper, boolean inside) {
        setProperty(object, name, value)
    }
    Object getAttribute(Object object, String name) { delegate.getAttribute(object, name) }
    void setAttribute(Object object, String name, Object value) { delegate.setAttribute(object, name, value) }

    List getMethods() { delegate.getMethods() }
    List getMetaMethods() { delegate.getMetaMethods() }
    List getProperties() { delegate.getProperties() }
    List respondsTo(Object object, String name) { delegate.respondsTo(object, name) }
    List respondsTo(Object object, String name, Object[] types) { delegate.respondsTo(object, name, types) }
    MetaProperty hasProperty(Object object, String name) { delegate.hasProperty(object, name) }
    MetaProperty getMetaProperty(String name) { delegate.getMetaProperty(name) }
    MetaMethod getMetaMethod(String name, Object[] arguments) { delegate.getMetaMethod(name, arguments) }
    MetaMethod getStaticMetaMethod(String name, Object[] arguments) { delegate.getStaticMetaMethod(name, arguments) }
    MetaMethod pickMethod(String name, Class[] types) { delegate.pickMethod(name, types) }
}
