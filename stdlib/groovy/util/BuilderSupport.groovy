package groovy.util

/**
 * What builders share: calls without a method become nodes, closures hold their children.
 */
abstract class BuilderSupport {
    private Object openNode
    private Closure nameMapping
    private BuilderSupport proxy

    BuilderSupport() { proxy = this }
    BuilderSupport(BuilderSupport proxy) { this.proxy = proxy }
    BuilderSupport(Closure nameMapping, BuilderSupport proxy) {
        this.nameMapping = nameMapping
        this.proxy = proxy
    }

    Object invokeMethod(String methodName) { invokeMethod(methodName, null) }
    Object invokeMethod(String methodName, Object args) { doInvokeMethod(methodName, getName(methodName), args) }

    protected Object doInvokeMethod(String methodName, Object name, Object args) {
        List list = args == null ? [] : args instanceof Collection || args instanceof Object[] ? args as List : [args]
        List rest = new ArrayList(list)
        Closure body = rest && rest[-1] instanceof Closure ? rest.remove(rest.size() - 1) : null
        Map attributes = null
        if (rest.size() in 1..2 && rest[0] instanceof Map) attributes = rest.remove(0)
        else if (rest.size() == 2 && rest[1] instanceof Map) attributes = rest.remove(1)
        if (rest.size() > 1) throw new MissingMethodException(name.toString(), getClass(), list as Object[], false)
        Object node
        if (attributes != null) node = rest ? proxy.createNode(name, attributes, rest[0]) : proxy.createNode(name, attributes)
        else node = rest ? proxy.createNode(name, (Object) rest[0]) : proxy.createNode(name)
        Object above = getCurrent()
        if (above != null) proxy.setParent(above, node)
        if (body != null) {
            setCurrent(node)
            setClosureDelegate(body, node)
            body.call()
            setCurrent(above)
        }
        proxy.nodeCompleted(above, node)
        proxy.postNodeCompletion(above, node)
    }

    protected void setClosureDelegate(Closure body, Object node) { body.setDelegate(this) }
    protected abstract void setParent(Object parent, Object child)
    protected abstract Object createNode(Object name)
    protected abstract Object createNode(Object name, Object value)
    protected abstract Object createNode(Object name, Map attributes)
    protected abstract Object createNode(Object name, Map attributes, Object value)
    protected Object getName(String methodName) { nameMapping != null ? nameMapping.call(methodName) : methodName }
    protected void nodeCompleted(Object parent, Object node) {}
    protected Object postNodeCompletion(Object parent, Object node) { node }
    protected Object getCurrent() { openNode }
    protected void setCurrent(Object node) { openNode = node }
}
