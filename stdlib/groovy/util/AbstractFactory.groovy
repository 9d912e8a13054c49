package groovy.util

/** A factory that only makes its nodes: no leaf, nothing special about children and attributes. */
abstract class AbstractFactory implements Factory {
    boolean isLeaf() { false }
    boolean isHandlesNodeChildren() { false }
    void onFactoryRegistration(FactoryBuilderSupport builder, String registeredName, String group) {}
    boolean onHandleNodeAttributes(FactoryBuilderSupport builder, Object node, Map attributes) { true }
    boolean onNodeChildren(FactoryBuilderSupport builder, Object node, Closure childContent) { true }
    void onNodeCompleted(FactoryBuilderSupport builder, Object parent, Object node) {}
    void setParent(FactoryBuilderSupport builder, Object parent, Object child) {}
    void setChild(FactoryBuilderSupport builder, Object parent, Object child) {}
}
