package org.w3c.dom

/** An element's attributes. */
interface NamedNodeMap {
    Node getNamedItem(String name)
    Node item(int index)
    int getLength()
}
