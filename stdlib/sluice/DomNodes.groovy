package sluice

import org.w3c.dom.*

/** A list of nodes. */
class DomNodes implements NodeList, NamedNodeMap, Iterable {
    private List nodes

    DomNodes(List nodes) { this.nodes = nodes }
    int getLength() { nodes.size() }
    Node item(int index) { index >= 0 && index < nodes.size() ? nodes[index] : null }
    Node getNamedItem(String name) { nodes.find { it.nodeName == name } }
    Iterator iterator() { new ArrayList(nodes).iterator() }
    String toString() { nodes.toString() }
}
