package org.w3c.dom

/** A tag with attributes and children. */
interface Element extends Node {
    String getTagName()
    String getAttribute(String name)
    void setAttribute(String name, String value)
    void removeAttribute(String name)
    boolean hasAttribute(String name)
    Attr getAttributeNode(String name)
    Attr setAttributeNode(Attr attribute)
    String getAttributeNS(String uri, String local)
    void setAttributeNS(String uri, String name, String value)
    NodeList getElementsByTagName(String name)
    NodeList getElementsByTagNameNS(String uri, String local)
}
