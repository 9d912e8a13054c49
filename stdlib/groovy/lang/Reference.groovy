package groovy.lang

/** Holds one value that can be set from elsewhere. */
class Reference extends GroovyObjectSupport implements Serializable {
    private Object value

    Reference() {}
    Reference(Object value) { this.value = value }
    Object get() { value }
    void set(Object value) { this.value = value }
    Object getProperty(String property) {
        if (value != null) return value."$property"
        property == 'value' ? null : super.getProperty(property)
    }
    Object invokeMethod(String name, Object args) {
        value != null ? value.invokeMethod(name, args) : super.invokeMethod(name, args)
    }
}
