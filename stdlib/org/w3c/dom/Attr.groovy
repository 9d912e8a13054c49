package org.w3c.dom

/** An attribute of an element. */
interface Attr extends Node {
    String getName()
    String getValue()
    void setValue(String value)
    Element getOwnerElement()
}
