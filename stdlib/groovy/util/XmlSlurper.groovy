package groovy.util

import groovy.util.slurpersupport.NamespaceAwareHashMap
import groovy.util.slurpersupport.Node
import groovy.util.slurpersupport.NodeChild

/**
 * Reads XML to be walked by paths.
 */
class XmlSlurper extends XmlInput {
    XmlSlurper() { this(false, true) }
    XmlSlurper(boolean validating, boolean namespaceAware) { this(validating, namespaceAware, false) }
    XmlSlurper(boolean validating, boolean namespaceAware, boolean allowDocType) { super(namespaceAware, allowDocType) }

    void setKeepWhitespace(boolean keep) { setKeepIgnorableWhitespace(keep) }

    protected Object build(List element) {
        Map hints = new Hashtable()
        Object root = node(null, element, hints)
        if (namespaceAware) hints['xml'] = 'http://www.w3.org/XML/1998/namespace'
        new NodeChild(root, null, hints)
    }

    /** Attributes that share a place in the map stand there from the last to the first. */
    private Node node(Node parent, List element, Map hints) {
        Map attributes = new NamespaceAwareHashMap(hints), spaces = new HashMap()
        for (a in element[3].reverse()) {
            if (namespaceAware && a[2]) {
                String key = '{' + a[2] + '}' + a[0]
                attributes.put(key, a[3])
                spaces[key] = a[2]
            } else {
                attributes.put(a[1] ? a[1] + ':' + a[0] : a[0], a[3])
            }
        }
        for (ns in element[5].reverse()) {
            if (namespaceAware) hints[ns[0]] = ns[1]
            else attributes.put(ns[0] ? 'xmlns:' + ns[0] : 'xmlns', ns[1])
        }
        String uri = namespaceAware ? element[2] ?: '' : ''
        Node made = new Node(parent, uri || !element[1] ? element[0] : element[1] + ':' + element[0], attributes, spaces, uri)
        for (child in element[4]) {
            if (child instanceof List) made.addChild(node(made, child, hints))
            else if (keepIgnorableWhitespace || child.trim()) made.addChild(child)
        }
        made
    }
}
