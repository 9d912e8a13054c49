package groovy.xml

import org.w3c.dom.Document
import org.w3c.dom.Element
import sluice.DomDocument
import sluice.Xml

/** Builds, or reads, documents of org.w3c.dom. */
class DOMBuilder extends BuilderSupport {
    private Document document

    DOMBuilder() {}
    DOMBuilder(Document document) { this.document = document }

    static DOMBuilder newInstance() { newInstance(false, true) }
    static DOMBuilder newInstance(boolean validating, boolean namespaceAware) { new DOMBuilder() }
    static Document parse(Reader reader) { parse(reader, false, true) }
    static Document parse(Reader reader, boolean validating, boolean namespaceAware) {
        parse(reader, validating, namespaceAware, false)
    }
    static Document parse(Reader reader, boolean validating, boolean namespaceAware, boolean allowDocType) {
        List root = Xml.read(reader.getText(), allowDocType, namespaceAware)
        if (root.size() != 6) throw new org.xml.sax.SAXParseException(root[2], null, null, root[0], root[1])
        DomDocument.of(root, namespaceAware)
    }
    Document parseText(String text) { parse(new StringReader(text)) }

    Document getDocument() {
        if (document == null) document = new DomDocument()
        document
    }
    protected void setParent(Object parent, Object child) { parent.appendChild(child) }
    protected Object createNode(Object name) {
        Document owner = getDocument()
        name instanceof QName ? owner.createElementNS(name.namespaceURI, name.qualifiedName) : owner.createElement(name.toString())
    }
    protected Object createNode(Object name, Object value) {
        Element made = createNode(name)
        made.appendChild(document.createTextNode(String.valueOf(value)))
        made
    }
    protected Object createNode(Object name, Map attributes) {
        Element made = createNode(name)
        attributes.each { key, value ->
            String attribute = key instanceof QName ? key.qualifiedName : key.toString()
            if (attribute == 'xmlns' && value instanceof Map) value.each { prefix, uri -> made.setAttribute(prefix ? "xmlns:$prefix" : 'xmlns', uri.toString()) }
            else made.setAttribute(attribute, value == null ? '' : value.toString())
        }
        made
    }
    protected Object createNode(Object name, Map attributes, Object value) {
        Element made = createNode(name, attributes)
        made.appendChild(document.createTextNode(String.valueOf(value)))
        made
    }
}
