package org.w3c.dom

/** A node of text. */
interface CharacterData extends Node {
    String getData()
    void setData(String data)
    int getLength()
}
