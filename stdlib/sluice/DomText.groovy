package sluice

import org.w3c.dom.*

class DomText extends DomNode implements Text {
    String data

    DomText(DomDocument document, String data) {
        this.document = document
        this.data = data
    }
    short getNodeType() { Node.TEXT_NODE }
    int getLength() { data.length() }
    String getNodeName() { '#text' }
    String getNodeValue() { data }
    void setNodeValue(String value) { data = value }
    String getTextContent() { data }
    protected DomNode blank() { new DomText(document, data) }
    void writeXml(StringBuilder out) { out << escaped(data) }
}
