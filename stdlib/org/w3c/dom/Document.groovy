package org.w3c.dom

/** A whole document: it makes the nodes, and holds the outermost element. */
interface Document extends Node {
    Element getDocumentElement()
    Element createElement(String name)
    Element createElementNS(String uri, String name)
    Text createTextNode(String data)
    Attr createAttribute(String name)
    NodeList getElementsByTagName(String name)
    Node importNode(Node node, boolean deep)
}
