package sluice

import org.w3c.dom.*

class DomElement extends DomNode implements Element {
    private String tag, uri
    private List attributeNodes = []

    DomElement(DomDocument document, String uri, String tag) {
        this.document = document
        this.uri = uri
        this.tag = tag
    }
    String getTagName() { tag }
    String getNodeName() { tag }
    String getNamespaceURI() { uri }
    String getPrefix() { tag.contains(':') ? tag.substring(0, tag.indexOf(':')) : null }
    String getLocalName() { tag.substring(tag.indexOf(':') + 1) }
    NamedNodeMap getAttributes() { new DomNodes(attributeNodes) }
    boolean hasAttributes() { !attributeNodes.isEmpty() }
    boolean hasAttribute(String name) { getAttributeNode(name) != null }
    Attr getAttributeNode(String name) { attributeNodes.find { it.name == name } }
    String getAttribute(String name) { getAttributeNode(name)?.value ?: '' }
    void setAttribute(String name, String value) { setAttributeNode(new DomAttr(document, null, name, value)) }
    void removeAttribute(String name) { attributeNodes.removeAll { it.name == name } }
    Attr setAttributeNode(Attr attribute) {
        Attr old = getAttributeNode(attribute.name)
        if (old != null) attributeNodes[attributeNodes.findIndexOf { it.is(old) }] = attribute
        else attributeNodes << attribute
        attribute.owner = this
        old
    }
    String getAttributeNS(String uri, String local) { attributeNodes.find { it.namespaceURI == uri && it.localName == local }?.value ?: '' }
    void setAttributeNS(String uri, String name, String value) { setAttributeNode(new DomAttr(document, uri, name, value)) }
    protected DomNode blank() {
        DomElement copy = new DomElement(document, uri, tag)
        for (one in attributeNodes) copy.setAttributeNS(one.namespaceURI, one.name, one.value)
        copy
    }
    void writeXml(StringBuilder out) {
        out << '<' << tag
        for (one in attributeNodes) out << ' ' << one.name << '="' << escaped(one.value) << '"'
        if (inner.isEmpty()) {
            out << '/>'
            return
        }
        out << '>'
        super.writeXml(out)
        out << '</' << tag << '>'
    }
}
