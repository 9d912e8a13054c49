package sluice

import org.w3c.dom.*

class DomDocument extends DomNode implements Document {
    short getNodeType() { Node.DOCUMENT_NODE }
    String getNodeName() { '#document' }
    Document getOwnerDocument() { null }
    Element getDocumentElement() { inner.find { it instanceof Element } }
    Element createElement(String name) { new DomElement(this, null, name) }
    Element createElementNS(String uri, String name) { new DomElement(this, uri, name) }
    Text createTextNode(String data) { new DomText(this, data) }
    Attr createAttribute(String name) { new DomAttr(this, null, name, '') }
    Node importNode(Node node, boolean deep) { node.cloneNode(deep) }

    /** From what sluice.Xml has read. */
    static DomDocument of(List root, boolean namespaceAware) {
        DomDocument document = new DomDocument()
        document.appendChild(document.element(root, namespaceAware))
        document
    }
    private DomElement element(List read, boolean namespaceAware) {
        DomElement made = new DomElement(this, namespaceAware ? read[2] : null, full(read))
        for (ns in read[5]) made.setAttribute(ns[0] ? 'xmlns:' + ns[0] : 'xmlns', ns[1])
        for (a in read[3]) made.setAttributeNS(namespaceAware ? a[2] : null, full(a), a[3])
        for (child in read[4]) made.appendChild(child instanceof List ? element(child, namespaceAware) : new DomText(this, child))
        made
    }
    private static String full(List named) { named[1] ? named[1] + ':' + named[0] : named[0] }
}
