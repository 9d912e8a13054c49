package groovy.util.slurpersupport

/**
 * An element as it was read, with what has been asked to be written in its place.
 */
class Node implements Writable {
    private String title, uri
    private Map attributeMap, spaces
    private List content = []
    private List replacements = []
    private Node above

    Node(Node parent, String name, Map attributes, Map attributeNamespaces, String namespaceURI) {
        above = parent
        title = name
        attributeMap = attributes
        spaces = attributeNamespaces
        uri = namespaceURI
    }

    String name() { title }
    Node parent() { above }
    String namespaceURI() { uri }
    Map attributes() { attributeMap }
    List children() { content }
    void addChild(Object child) { content.add(child) }
    Iterator childNodes() { elements().iterator() }
    List elements() { content.findAll { it instanceof Node } }
    String text() {
        StringBuilder all = new StringBuilder()
        for (child in content) {
            if (child instanceof Node) all << child.text()
            else if (!(child instanceof Closure)) all << child
        }
        all.toString()
    }
    List localText() { content.findAll { !(it instanceof Node) }.collect { it.toString() } }
    Object getAttribute(String name) { attributeMap.get(name) }

    // --- changes, which show when the tree is written

    void replaceNode(Closure body, GPathResult result) { replacements << [body, result] }
    void replaceBody(Object value) {
        content.clear()
        content.add(value)
    }
    void appendNode(Object value, GPathResult result) {
        content.add(value instanceof Closure ? { builder -> run(value, builder, result) } : value)
    }
    private static void run(Closure body, Object builder, GPathResult result) {
        Closure own = body.clone()
        own.setDelegate(builder)
        own.call(result)
    }

    /** The text; of a replaced element, none. */
    Writer writeTo(Writer out) {
        if (replacements) return out
        for (child in content) {
            if (child instanceof Writable) child.writeTo(out)
            else out.write(child.toString())
        }
        out
    }

    /** Writes the element by the calls of a StreamingMarkupBuilder's document. */
    void build(GroovyObject builder, Map declared, Map hints) {
        if (replacements) {
            List last = replacements.pop()
            run(last[0], builder, last[1])
            replacements << last
            return
        }
        Map attributes = attributeMap
        List added = []
        if (spaces) {
            attributes = new HashMap(attributeMap)
            for (key in attributeMap.keySet()) {
                if (spaces[key] == null) continue
                String tag = builder.tagOf(spaces[key], declared, hints, added)
                attributes.put(tag + '$' + key, attributes.remove(key))
            }
        }
        String prefix = uri || spaces ? builder.tagOf(uri, declared, hints, added) : ''
        builder.element(prefix, title, attributes, { stream -> buildChildren(builder, declared, hints) })
        builder.forget(added)
    }
    private void buildChildren(Object builder, Map declared, Map hints) {
        for (child in content) {
            if (child instanceof Node) child.build(builder, declared, hints)
            else if (child instanceof Closure) child.call(builder)
            else if (child instanceof GPathResult) child.build(builder)
            else builder.put(child)
        }
    }
}
