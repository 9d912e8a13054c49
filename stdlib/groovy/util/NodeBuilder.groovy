package groovy.util

/**
 * Builds trees of groovy.util.Node.
 */
class NodeBuilder extends BuilderSupport {
    static NodeBuilder newInstance() { new NodeBuilder() }

    protected void setParent(Object parent, Object child) {}
    protected Object createNode(Object name) { new Node(getCurrentNode(), name) }
    protected Object createNode(Object name, Object value) { new Node(getCurrentNode(), name, new HashMap(), value) }
    protected Object createNode(Object name, Map attributes) { new Node(getCurrentNode(), name, attributes) }
    protected Object createNode(Object name, Map attributes, Object value) { new Node(getCurrentNode(), name, attributes, value) }
    protected Node getCurrentNode() { getCurrent() }
}
