package groovy.util.slurpersupport

/**
 * One attribute.
 */
class Attribute extends GPathResult {
    private String value

    Attribute(String name, String value, GPathResult parent, String prefix, Map hints) {
        super(parent, name, prefix, hints)
        this.value = value
    }

    String name() { title.substring(1) }
    List nodes() { [this] }
    List list() { [this] }
    int size() { 1 }
    String text() { value }
    String namespaceURI() { prefix ? hints[prefix] ?: '' : '' }
    Iterator childNodes() { throw new GroovyRuntimeException("can't call childNodes() in the attribute " + title) }
    GPathResult find(Closure test) { test.call(this) ? this : new NoChildren(this, '', hints) }
    GPathResult findAll(Closure test) { find(test) }
    void replaceNode(Closure body) {}
    void replaceBody(Object value) {}
    void appendNode(Object value) {}
    Writer writeTo(Writer out) {
        out.write(value)
        out
    }
    void build(GroovyObject builder) { builder.put(value) }
}
