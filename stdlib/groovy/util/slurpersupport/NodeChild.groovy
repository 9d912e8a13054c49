package groovy.util.slurpersupport

/**
 * One element.
 */
class NodeChild extends GPathResult {
    private Node node

    NodeChild(Node node, GPathResult parent, Map hints) {
        super(parent, node.name(), '*', hints)
        this.node = node
    }
    NodeChild(Node node, GPathResult parent, String prefix, Map hints) {
        super(parent, node.name(), prefix, hints)
        this.node = node
    }

    List nodes() { [node] }
    List list() { [this] }
    GPathResult parent() { node.parent() != null ? new NodeChild(node.parent(), this, hints) : this }
    int size() { 1 }
    String text() { node.text() }
    List localText() { node.localText() }
    String namespaceURI() { node.namespaceURI() }
    Map attributes() { node.attributes() }
    Iterator childNodes() { node.childNodes() }
    Object getAt(int index) {
        if (index != 0) throw new ArrayIndexOutOfBoundsException('Array index out of range: ' + index)
        node
    }
    GPathResult find(Closure test) { test.call(node) ? this : new NoChildren(this, '', hints) }
    GPathResult findAll(Closure test) { find(test) }
    void replaceNode(Closure body) { node.replaceNode(body, this) }
    void replaceBody(Object value) { node.replaceBody(value) }
    void appendNode(Object value) { node.appendNode(value, this) }
}
