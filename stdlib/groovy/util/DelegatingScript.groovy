package groovy.util

/** A script whose unknown methods and properties are those of a delegate. */
abstract class DelegatingScript extends Script {
    private Object delegate

    DelegatingScript() {}
    DelegatingScript(Binding binding) { super(binding) }
    Object getDelegate() { delegate }
    void setDelegate(Object delegate) { this.delegate = delegate }

    Object invokeMethod(String name, Object args) {
        if (delegate == null) return super.invokeMethod(name, args)
        try {
            return delegate.invokeMethod(name, args)
        } catch (MissingMethodException e) {
            return super.invokeMethod(name, args)
        }
    }
    Object getProperty(String name) {
        if (delegate == null) return super.getProperty(name)
        try {
            return delegate.getProperty(name)
        } catch (MissingPropertyException e) {
            return super.getProperty(name)
        }
    }
    void setProperty(String name, Object value) {
        if (delegate == null) {
            super.setProperty(name, value)
            return
        }
        try {
            delegate.setProperty(name, value)
        } catch (MissingPropertyException e) {
            super.setProperty(name, value)
        }
    }
}
