package groovy.util

import groovy.xml.QName

/**
 * Reads XML into groovy.util.Node.
 */
class XmlParser extends XmlInput {
    boolean trimWhitespace = false

    XmlParser() { this(false, true) }
    XmlParser(boolean validating, boolean namespaceAware) { this(validating, namespaceAware, false) }
    XmlParser(boolean validating, boolean namespaceAware, boolean allowDocType) { super(namespaceAware, allowDocType) }

    protected Object build(List element) { node(null, element) }

    private Node node(Node parent, List element) {
        Map attributes = new LinkedHashMap()
        if (!namespaceAware) for (ns in element[5]) attributes[ns[0] ? 'xmlns:' + ns[0] : 'xmlns'] = ns[1]
        for (a in element[3]) attributes.put(nameOf(a), a[3])
        Node made = createNode(parent, nameOf(element), attributes)
        for (child in element[4]) {
            if (child instanceof List) node(made, child)
            else if (trimWhitespace ? child.trim() : keepIgnorableWhitespace || child.trim()) made.children().add(trimWhitespace ? child.trim() : child)
        }
        made
    }
    private Object nameOf(List named) { getElementName(named[2], named[0], named[1] ? named[1] + ':' + named[0] : named[0]) }

    protected Object getElementName(String uri, String local, String qualified) {
        if (!namespaceAware) return qualified
        if (!uri) return local
        int colon = qualified.lastIndexOf(':')
        new QName(uri, local, colon > 0 ? qualified.substring(0, colon) : '')
    }
    protected Node createNode(Node parent, Object name, Map attributes) { new Node(parent, name, attributes) }
}
