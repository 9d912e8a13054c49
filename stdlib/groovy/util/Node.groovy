package groovy.util

import groovy.xml.QName

/**
 * An element of a tree: a name, attributes and a value, which is a list of children or a single thing.
 */
class Node implements Serializable, Cloneable {
    private Node above
    private Object title
    private Map attributeMap
    private Object content

    Node(Node parent, Object name) { this(parent, name, new HashMap(), new NodeList()) }
    Node(Node parent, Object name, Object value) { this(parent, name, new HashMap(), value) }
    Node(Node parent, Object name, Map attributes) { this(parent, name, attributes, new NodeList()) }
    Node(Node parent, Object name, Map attributes, Object value) {
        above = parent
        title = name
        attributeMap = attributes
        content = value
        if (parent != null) listOf(parent).add(this)
    }

    private static List listOf(Node parent) {
        Object held = parent.value()
        if (held instanceof List) return held
        NodeList list = new NodeList()
        list.add(held)
        parent.setValue(list)
        list
    }

    Object name() { title }
    Object value() { content }
    Map attributes() { attributeMap }
    Object attribute(Object key) { attributeMap?.get(key) }
    Node parent() { above }
    protected void setParent(Node parent) { above = parent }
    void setValue(Object value) { content = value }
    List children() {
        if (content instanceof List) return content
        NodeList list = new NodeList()
        if (content != null) list.add(content)
        list
    }
    Iterator iterator() { children().iterator() }
    String text() {
        if (content instanceof String) return content
        if (!(content instanceof Collection)) return String.valueOf(content)
        StringBuilder all = new StringBuilder()
        for (child in content) {
            if (child instanceof Node) all << child.text()
            else if (child instanceof String) all << child
        }
        all.toString()
    }
    List localText() { walkable().findAll { !(it instanceof Node) }.collect { it.toString() } }
    /** A text that is the whole value is walked letter by letter, as in Groovy. */
    private List walkable() { content instanceof List ? content : content.iterator().toList() }

    // --- finding

    Object getProperty(String name) { get(name) }
    Object get(String key) {
        if (key != null && key.startsWith('@')) return attributeMap.get(key.substring(1))
        switch (key) {
            case '..': return above
            case '*': return children()
            case '**': return depthFirst()
        }
        NodeList found = new NodeList()
        for (child in children()) {
            if (!(child instanceof Node)) continue
            Object its = child.name()
            if (its instanceof QName ? its.matches(key) : its == key) found.add(child)
        }
        found
    }
    NodeList getAt(QName name) {
        NodeList found = new NodeList()
        for (child in children()) if (child instanceof Node && name.matches(child.name())) found.add(child)
        found
    }
    List depthFirst() {
        NodeList all = new NodeList()
        all.add(this)
        all.addAll(below())
        all
    }
    private List below() {
        NodeList all = new NodeList()
        for (child in walkable()) {
            if (child instanceof Node) {
                all.add(child)
                List deeper = child.below()
                if (deeper.size() > 1 || (deeper.size() == 1 && !(deeper[0] instanceof String))) all.addAll(deeper)
            } else if (child instanceof String) {
                all.add(child)
            }
        }
        all
    }
    List breadthFirst() {
        NodeList all = new NodeList()
        all.add(this)
        List level = direct()
        while (level) {
            List next = new NodeList()
            for (child in level) {
                all.add(child)
                if (!(child instanceof Node)) continue
                List deeper = child.direct()
                if (deeper.size() > 1 || (deeper.size() == 1 && !(deeper[0] instanceof String))) next.addAll(deeper)
            }
            level = next
        }
        all
    }
    private List direct() { walkable().findAll { it instanceof Node || it instanceof String } }

    // --- changing

    Object getAttribute(String name) { attributeMap.get(name) }
    void setAttribute(String name, Object value) { attributeMap.put(name, value) }
    void setProperty(String name, Object value) {
        if (name.startsWith('@')) attributeMap.put(name.substring(1), value)
        else if (name == 'value') setValue(value)
        else throw new MissingPropertyException(name, getClass())
    }
    boolean append(Node child) {
        child.setParent(this)
        listOf(this).add(child)
    }
    boolean remove(Node child) {
        child.setParent(null)
        List all = listOf(this)
        int at = all.findIndexOf { it.is(child) }
        if (at < 0) return false
        all.remove(at)
        true
    }
    Node appendNode(Object name) { new Node(this, name) }
    Node appendNode(Object name, Map attributes) { new Node(this, name, attributes) }
    Node appendNode(Object name, Object value) { new Node(this, name, value) }
    Node appendNode(Object name, Map attributes, Object value) { new Node(this, name, attributes, value) }
    Node replaceNode(Closure body) {
        needParent('Replacing the root node is not supported')
        addBehind(body)
        above.remove(this)
        this
    }
    Node replaceNode(Node other) {
        needParent('Replacing the root node is not supported')
        List tail = cutTail()
        above.appendNode(other.name(), other.attributes(), other.value())
        above.children().addAll(tail)
        above.remove(this)
        this
    }
    void plus(Closure body) {
        needParent('Adding sibling nodes to the root node is not supported')
        addBehind(body)
    }
    private void needParent(String otherwise) { if (above == null) throw new UnsupportedOperationException(otherwise) }
    private List cutTail() {
        List all = above.children()
        int at = all.findIndexOf { it.is(this) }
        List tail = []
        while (all.size() > at + 1) tail.add(all.remove(at + 1))
        tail
    }
    private void addBehind(Closure body) {
        List tail = cutTail()
        for (child in new NodeBuilder().invokeMethod('dummyNode', body).children())
            above.appendNode(child.name(), child.attributes(), child.value())
        above.children().addAll(tail)
    }

    /** Child nodes are cloned as well. */
    Object clone() {
        Object inner = content
        if (content instanceof NodeList) {
            inner = new NodeList()
            for (child in content) inner.add(child instanceof Node ? child.clone() : child)
        }
        new Node(null, title, new HashMap(attributeMap), inner)
    }
    String toString() {
        String attributes = attributeMap == null ? 'null' : '{' + attributeMap.collect { key, v -> key.toString() + '=' + v }.join(', ') + '}'
        String inner = content instanceof List && !(content instanceof Range) ? '[' + content.collect { it.toString() }.join(', ') + ']' : String.valueOf(content)
        title.toString() + '[attributes=' + attributes + '; value=' + inner + ']'
    }
    void print(PrintWriter out) { new NodePrinter(out).print(this) }
}
