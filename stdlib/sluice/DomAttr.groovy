package sluice

import org.w3c.dom.*

class DomAttr extends DomNode implements Attr {
    String name, value
    private String uri
    Element owner

    DomAttr(DomDocument document, String uri, String name, String value) {
        this.document = document
        this.uri = uri
        this.name = name
        this.value = value
    }
    short getNodeType() { Node.ATTRIBUTE_NODE }
    String getNodeName() { name }
    String getNodeValue() { value }
    void setNodeValue(String value) { this.value = value }
    String getNamespaceURI() { uri }
    String getLocalName() { name.substring(name.indexOf(':') + 1) }
    Element getOwnerElement() { owner }
    String getTextContent() { value }
    String toString() { "$name=\"$value\"" }
}
