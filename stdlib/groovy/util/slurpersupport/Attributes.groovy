package groovy.util.slurpersupport

/**
 * The attributes of that name of what a path means.
 */
class Attributes extends NodeChildren {
    Attributes(GPathResult parent, String name, String prefix, Map hints) { super(parent, name, prefix, hints) }

    String name() { title.substring(1) }
    List nodes() { above.nodes() }
    List list() {
        String key = prefix && prefix != '*' ? '{' + lookupNamespace(prefix) + '}' + name() : name()
        List all = []
        for (node in nodes()) {
            Object value = node instanceof Attribute ? null : node.attributes().get(key)
            if (node instanceof Attribute) all << node
            else if (value != null) all << new Attribute(title, value.toString(), new NodeChild(node, above.pop(), hints), prefix == '*' ? '' : prefix, hints)
        }
        all
    }
    int size() { list().size() }
    String text() { list().join('') }
    GPathResult findAll(Closure test) { new FilteredAttributes(this, test, hints) }
    Iterator childNodes() {
        throw new GroovyRuntimeException("Can't get the child nodes on a GPath expression selecting attributes: ...." + above.name() +
            '.' + name() + '.childNodes()')
    }
    Writer writeTo(Writer out) {
        out.write(text())
        out
    }
    void build(GroovyObject builder) { builder.put(text()) }
}
