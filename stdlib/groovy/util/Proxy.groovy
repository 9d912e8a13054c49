package groovy.util

/** Stands for another object: what it has no method of its own for goes to that one. */
class Proxy {
    private Object adaptee

    Proxy wrap(Object adaptee) {
        setAdaptee(adaptee)
        this
    }
    Object getAdaptee() { adaptee }
    void setAdaptee(Object adaptee) { this.adaptee = adaptee }
    Iterator iterator() { adaptee.iterator() }
    Object methodMissing(String name, Object args) { adaptee == null ? null."$name"() : adaptee.invokeMethod(name, args) }
}
