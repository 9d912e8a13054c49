package groovy.xml.dom

import groovy.xml.DOMBuilder
import groovy.xml.QName
import org.w3c.dom.*
import sluice.DomNodes

/** Documents of org.w3c.dom as GPath: names are properties, @name attributes. */
class DOMCategory {
    private static boolean trimWhitespace, keepIgnorableWhitespace

    static synchronized boolean isGlobalTrimWhitespace() { trimWhitespace }
    static synchronized void setGlobalTrimWhitespace(boolean trim) { trimWhitespace = trim }
    static synchronized boolean isGlobalKeepIgnorableWhitespace() { keepIgnorableWhitespace }
    static synchronized void setGlobalKeepIgnorableWhitespace(boolean keep) { keepIgnorableWhitespace = keep }

    static Object get(Element element, String name) {
        if (name == '..') return element.parentNode
        if (name == '**') return depthFirst(element)
        name.startsWith('@') ? element.getAttribute(name.substring(1)) : childrenNamed(element, name)
    }
    static Object get(NodeList list, String name) {
        List found = []
        for (node in nodesOf(list)) {
            if (!(node instanceof Element)) continue
            Object one = get(node, name)
            if (one instanceof NodeList) found.addAll(nodesOf(one))
            else if (one != null) found << one
        }
        name.startsWith('@') ? found : new DomNodes(found)
    }
    static Object get(NamedNodeMap map, String name) { map.getNamedItem(name).value }

    private static List nodesOf(NodeList list) { (0..<list.length).collect { list.item(it) } }
    private static NodeList childrenNamed(Element element, String name) {
        List found = []
        for (node in nodesOf(element.childNodes)) {
            if (node instanceof Element) {
                if (name == '*' || node.tagName == name) found << node
            } else if (name == '*' && node instanceof Text) {
                String value = node.nodeValue
                if (trimWhitespace || (!keepIgnorableWhitespace && !value.trim())) value = value.trim()
                if (!value) continue
                node.nodeValue = value
                found << node
            }
        }
        new DomNodes(found)
    }

    static NamedNodeMap attributes(Element element) { element.attributes }
    static int size(NamedNodeMap map) { map.length }
    static int size(NodeList list) { list.length }
    static boolean isEmpty(NodeList list) { list.length == 0 }
    static String name(Node node) { node.nodeName }
    static Node parent(Node node) { node.parentNode }
    static List list(NodeList list) { nodesOf(list) }
    static NodeList children(Element element) { childrenNamed(element, '*') }
    static NodeList depthFirst(Element element) { new DomNodes([element] + nodesOf(element.getElementsByTagName('*'))) }
    static NodeList breadthFirst(Element element) {
        List all = [], level = [element]
        while (level) {
            all.addAll(level)
            level = level.findAll { it instanceof Element }.collectMany { nodesOf(childrenNamed(it, '*')) }
        }
        new DomNodes(all)
    }
    static String text(Node node) {
        node instanceof Text ? node.nodeValue : node.hasChildNodes() ? text(node.childNodes) : ''
    }
    static String text(NodeList list) { nodesOf(list).collect { text((Node) it) }.join('') }
    static List localText(Element element) { nodesOf(element.childNodes).findAll { it instanceof Text }*.nodeValue }

    static Node getAt(Node node, int index) { node instanceof Element ? getAt(childrenNamed(node, '*'), index) : null }
    static Node getAt(NodeList list, int index) { list.item(index < 0 ? index + list.length : index) }
    static NodeList getAt(Node node, IntRange range) { getAt(childrenNamed(node, '*'), range) }
    static NodeList getAt(NodeList list, IntRange range) { new DomNodes(nodesOf(list)[range]) }

    static void setValue(Element element, String value) {
        if (element.firstChild == null) element.appendChild(element.ownerDocument.createTextNode(value))
        else element.firstChild.nodeValue = value
    }
    static void putAt(Element element, String property, Object value) {
        if (property.startsWith('@')) element.setAttribute(property.substring(1), value.toString())
        else element."$property" = value
    }
    static Element appendNode(Element element, Object name) { appendNode(element, name, (String) null) }
    static Element appendNode(Element element, Object name, Map attributes) { appendNode(element, name, attributes, null) }
    static Element appendNode(Element element, Object name, String value) {
        Document document = element.ownerDocument
        Element child = name instanceof QName ? document.createElementNS(name.namespaceURI, name.qualifiedName) :
                                                document.createElement(name.toString())
        if (value != null) child.appendChild(document.createTextNode(value))
        element.appendChild(child)
        child
    }
    static Element appendNode(Element element, Object name, Map attributes, String value) {
        Element child = appendNode(element, name, value)
        attributes.each { key, v -> child.setAttribute(key.toString(), v.toString()) }
        child
    }
    static Node replaceNode(NodeList list, Closure body) {
        if (list.length != 1)
            throw new GroovyRuntimeException("replaceNode() can only be used to replace a single element, but was applied to ${list.length} elements.")
        replaceNode(list.item(0), body)
    }
    static Node replaceNode(Node node, Closure body) {
        if (node.parentNode instanceof Document) throw new UnsupportedOperationException('Replacing the root node is not supported')
        appendBehind(node, body)
        node.parentNode.removeChild(node)
        node
    }
    static void plus(Element element, Closure body) {
        if (element.parentNode instanceof Document)
            throw new UnsupportedOperationException('Adding sibling nodes to the root node is not supported')
        appendBehind(element, body)
    }
    static void plus(NodeList list, Closure body) { for (node in nodesOf(list)) plus((Element) node, body) }
    private static void appendBehind(Node node, Closure body) {
        Node next = node.nextSibling
        Element made = new DOMBuilder(node.ownerDocument).invokeMethod('rootNode', body)
        for (child in nodesOf(childrenNamed(made, '*'))) node.parentNode.insertBefore(child, next)
    }
    static String toString(Object object) {
        if (object instanceof Text) return object.nodeValue
        object instanceof NodeList ? '[' + nodesOf(object).collect { it.toString() }.join(', ') + ']' : object.toString()
    }
}
