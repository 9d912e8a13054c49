package groovy.util

import groovy.xml.QName

/**
 * Nodes that were found together; a name means the children of that name of all of them.
 */
class NodeList extends ArrayList {
    NodeList() {}
    NodeList(Collection all) { super(all) }
    NodeList(int size) { super() }

    Object getProperty(String name) { getAt(name) }
    void setProperty(String name, Object value) {
        if (name.startsWith('@')) for (node in this) node.attributes().put(name.substring(1), value)
        else for (node in this) node.setProperty(name, value)
    }
    List getAttribute(String name) { collect { it.attributes().get(name) } }
    void setAttribute(String name, Object value) { for (node in this) node.attributes().put(name, value) }
    NodeList getAt(String name) {
        NodeList found = new NodeList()
        for (child in this) {
            if (!(child instanceof Node)) continue
            Object part = child.get(name)
            if (part instanceof Collection) found.addAll(part)
            else found.add(part)
        }
        found
    }
    NodeList getAt(QName name) {
        NodeList found = new NodeList()
        for (child in this) if (child instanceof Node) found.addAll(child.getAt(name))
        found
    }
    String text() {
        StringBuilder all = new StringBuilder()
        for (child in this) {
            if (child instanceof Node) all << child.text()
            else if (child instanceof String) all << child
        }
        all.toString()
    }
    Object clone() {
        NodeList copy = new NodeList()
        for (child in this) copy.add(child instanceof Node ? child.clone() : child)
        copy
    }
    Node replaceNode(Closure body) {
        if (size() != 1)
            throw new GroovyRuntimeException('replaceNode() can only be used to replace a single node, but was applied to ' + size() + ' nodes')
        get(0).replaceNode(body)
    }
    void plus(Closure body) { for (node in this) node.plus(body) }
}
