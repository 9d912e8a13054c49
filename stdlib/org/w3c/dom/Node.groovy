package org.w3c.dom

/** A part of a document. */
interface Node {
    short ELEMENT_NODE = 1
    short ATTRIBUTE_NODE = 2
    short TEXT_NODE = 3
    short CDATA_SECTION_NODE = 4
    short COMMENT_NODE = 8
    short DOCUMENT_NODE = 9

    String getNodeName()
    String getNodeValue()
    void setNodeValue(String value)
    short getNodeType()
    Node getParentNode()
    NodeList getChildNodes()
    Node getFirstChild()
    Node getLastChild()
    Node getPreviousSibling()
    Node getNextSibling()
    NamedNodeMap getAttributes()
    Document getOwnerDocument()
    Node insertBefore(Node child, Node before)
    Node replaceChild(Node child, Node old)
    Node removeChild(Node child)
    Node appendChild(Node child)
    boolean hasChildNodes()
    Node cloneNode(boolean deep)
    String getNamespaceURI()
    String getPrefix()
    String getLocalName()
    boolean hasAttributes()
    String getTextContent()
    void setTextContent(String text)
}
