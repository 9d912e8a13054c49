package org.w3c.dom

/** Nodes in order. */
interface NodeList {
    Node item(int index)
    int getLength()
}
