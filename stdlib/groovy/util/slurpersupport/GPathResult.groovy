package groovy.util.slurpersupport

/**
 * Elements or attributes that a path means. The path is walked when it is asked for something.
 * Every name is a part of a path here, so fields are never used from within closures.
 */
abstract class GPathResult implements Writable, Iterable {
    protected GPathResult above
    protected String title
    protected String prefix = '*'
    protected Map declared = new HashMap()
    protected Map hints

    GPathResult(GPathResult parent, String name, String prefix, Map hints) {
        above = parent == null ? this : parent
        if (parent != null) declared.putAll(parent.namespaces())
        title = name
        this.prefix = prefix
        this.hints = hints ?: [:]
    }

    Map namespaces() { declared }
    Object getAttribute(String name) { getProperty('@' + name) }
    void setAttribute(String name, Object value) { setProperty('@' + name, value) }

    /** The elements meant. */
    abstract List nodes()
    /** The results, one for each. */
    List list() {
        List all = new LinkedList()
        for (node in nodes()) all << new NodeChild(node, pop(), hints)
        all
    }
    Iterator iterator() { list().iterator() }
    Iterator nodeIterator() { nodes().iterator() }
    Iterator childNodes() { nodes().collectMany { it.elements() }.iterator() }

    Object getProperty(String name) {
        switch (name) {
            case '..': return parent()
            case '*': return children()
            case '**': return depthFirst()
        }
        boolean attribute = name.startsWith('@')
        int colon = hints ? name.indexOf(':') : -1
        if (colon >= 0) {
            String part = name.substring(attribute ? 1 : 0, colon), rest = name.substring(colon + 1)
            return attribute ? new Attributes(this, '@' + rest, part, hints) : new NodeChildren(this, rest, part, hints)
        }
        attribute ? new Attributes(this, name, '*', hints) : new NodeChildren(this, name, '*', hints)
    }
    void setProperty(String name, Object value) {
        if (name.startsWith('@')) {
            if (value instanceof CharSequence) for (child in elementsOnly()) child.attributes().put(name.substring(1), value.toString())
            return
        }
        GPathResult result = new NodeChildren(this, name, '*', hints)
        if (value instanceof Map) value.each { key, v -> result.setProperty('@' + key, v) }
        else if (value instanceof Closure) result.replaceNode(value)
        else result.replaceBody(value)
    }

    String name() { title }
    GPathResult pop() { above }
    protected String titleAbove() { above.title() }
    protected String title() { title }
    GPathResult parent() { new NodeParents(this, hints) }
    GPathResult parents() { throw new GroovyRuntimeException('parents() not implemented yet') }
    GPathResult children() { new NodeChildren(this, '*', '*', hints) }
    GPathResult declareNamespace(Map more) {
        declared.putAll(more)
        this
    }
    String lookupNamespace(String prefix) { declared[prefix]?.toString() ?: (hints ? hints[prefix] : prefix) }

    String text() { nodes().collect { it.text() }.join('') }
    String toString() { text() }
    int size() { nodes().size() }
    boolean isEmpty() { size() == 0 }
    int hashCode() { text().hashCode() }
    boolean equals(Object other) { other != null && text() == other.toString() }
    Integer toInteger() { text().toInteger() }
    Long toLong() { text().toLong() }
    Float toFloat() { text().toFloat() }
    Double toDouble() { text().toDouble() }
    BigDecimal toBigDecimal() { text().toBigDecimal() }
    BigInteger toBigInteger() { text().toBigInteger() }
    Boolean toBoolean() { text().toBoolean() }
    URL toURL() { text().toURL() }
    URI toURI() { text().toURI() }

    Object getAt(int index) {
        List all = list()
        int at = index < 0 ? index + all.size() : index
        at >= 0 && at < all.size() ? all.get(at) : new NoChildren(this, title, hints)
    }
    Object getAt(IntRange range) { list().getAt(range) }
    Object getAt(String name) { getProperty(name) }
    void putAt(int index, Object value) {
        Object result = getAt(index)
        refuseOther(result, GPathResult)
        if (value instanceof Closure) result.replaceNode(value)
        else result.replaceBody(value)
    }

    GPathResult find(Closure test) { list().find { test.call(it) } ?: new NoChildren(this, title, hints) }
    GPathResult findAll(Closure test) { new FilteredNodeChildren(this, test, hints) }
    Iterator depthFirst() {
        List all = []
        for (child in list()) deeper(child, all)
        all.iterator()
    }
    private static void deeper(GPathResult result, List all) {
        all << result
        for (child in result.children().list()) deeper(child, all)
    }
    Iterator breadthFirst() {
        List all = [], level = list()
        while (level) {
            all.addAll(level)
            level = level.collectMany { it.children().list() }
        }
        all.iterator()
    }

    // --- changing and writing

    Object leftShift(Object value) {
        appendNode(value)
        this
    }
    Object plus(Object value) {
        replaceNode { Object[] it ->
            delegate.mkp.yield(it[0])
            delegate.mkp.yield(value)
        }
        this
    }
    void replaceNode(Closure body) { for (result in elementsOnly()) result.replaceNode(body) }
    void replaceBody(Object value) { for (result in elementsOnly()) result.replaceBody(value) }
    void appendNode(Object value) { for (result in elementsOnly()) result.appendNode(value) }
    /** The results, which must be elements to be changed. */
    private List elementsOnly() {
        List all = list()
        for (result in all) refuseOther(result, NodeChild)
        all
    }
    private static void refuseOther(Object value, Class type) {
        if (!type.isInstance(value)) throw new ClassCastException("class ${value.getClass().name} cannot be cast to class ${type.name}")
    }
    Closure getBody() {
        List inside = nodes() ? nodes()[0].children() : []
        GPathResult me = this
        return {
            for (child in inside) delegate.mkp.yield(child instanceof Node ? new NodeChild(child, me, null) : child)
        }
    }
    void build(GroovyObject builder) { for (node in nodes()) node.build(builder, declared, hints) }
    Writer writeTo(Writer out) {
        for (node in nodes()) node.writeTo(out)
        out
    }
}
