package sluice

import org.w3c.dom.*

/** The nodes of org.w3c.dom. */
abstract class DomNode implements Node, Iterable {
    protected DomNode above
    protected DomDocument document
    protected List inner = []

    short getNodeType() { Node.ELEMENT_NODE }
    String getNodeValue() { null }
    void setNodeValue(String value) {}
    NamedNodeMap getAttributes() { null }
    boolean hasAttributes() { false }
    String getNamespaceURI() { null }
    String getPrefix() { null }
    String getLocalName() { null }
    Document getOwnerDocument() { document }
    Node getParentNode() { above }
    NodeList getChildNodes() { new DomNodes(inner) }
    boolean hasChildNodes() { !inner.isEmpty() }
    Node getFirstChild() { inner ? inner[0] : null }
    Node getLastChild() { inner ? inner[-1] : null }
    private int place(Node child) { inner.findIndexOf { it.is(child) } }
    Node besideChild(Node child, int step) {
        int at = place(child) + step
        at >= 0 && at < inner.size() ? inner[at] : null
    }
    Node getPreviousSibling() { above?.besideChild(this, -1) }
    Node getNextSibling() { above?.besideChild(this, 1) }

    Node appendChild(Node child) { insertBefore(child, null) }
    Node insertBefore(Node child, Node before) {
        child.parentNode?.removeChild(child)
        inner.add(before == null ? inner.size() : place(before), child)
        child.putUnder(this)
        child
    }
    Node replaceChild(Node child, Node old) {
        insertBefore(child, old)
        removeChild(old)
    }
    Node removeChild(Node child) {
        inner.remove(place(child))
        child.putUnder(null)
        child
    }
    void putUnder(DomNode parent) { above = parent }
    protected DomNode blank() { null }
    Node cloneNode(boolean deep) {
        DomNode copy = blank()
        if (deep) for (child in inner) copy.appendChild(child.cloneNode(true))
        copy
    }
    String getTextContent() { inner*.textContent.join('') }
    void setTextContent(String text) {
        for (child in new ArrayList(inner)) removeChild(child)
        if (text) appendChild(document.createTextNode(text))
    }
    NodeList getElementsByTagName(String name) {
        List found = []
        collectElements(found) { name == '*' || it.tagName == name }
        new DomNodes(found)
    }
    NodeList getElementsByTagNameNS(String uri, String local) {
        List found = []
        collectElements(found) { (uri == '*' || it.namespaceURI == uri) && (local == '*' || it.localName == local) }
        new DomNodes(found)
    }
    void collectElements(List found, Closure wanted) {
        for (child in inner) {
            if (!(child instanceof Element)) continue
            if (wanted.call(child)) found << child
            child.collectElements(found, wanted)
        }
    }
    Iterator iterator() { new ArrayList(inner).iterator() }
    String toString() { "[$nodeName: $nodeValue]" }
    void writeXml(StringBuilder out) { for (child in inner) child.writeXml(out) }
    static String escaped(String text) { groovy.xml.XmlUtil.escapeXml(text) }
}
