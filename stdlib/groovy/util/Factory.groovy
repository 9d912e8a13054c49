package groovy.util

/** Makes the nodes of one name for a FactoryBuilderSupport. */
interface Factory {
    boolean isLeaf()
    boolean isHandlesNodeChildren()
    void onFactoryRegistration(FactoryBuilderSupport builder, String registeredName, String registeredGroupName)
    Object newInstance(FactoryBuilderSupport builder, Object name, Object value, Map attributes)
    boolean onHandleNodeAttributes(FactoryBuilderSupport builder, Object node, Map attributes)
    boolean onNodeChildren(FactoryBuilderSupport builder, Object node, Closure childContent)
    void onNodeCompleted(FactoryBuilderSupport builder, Object parent, Object node)
    void setParent(FactoryBuilderSupport builder, Object parent, Object child)
    void setChild(FactoryBuilderSupport builder, Object parent, Object child)
}
