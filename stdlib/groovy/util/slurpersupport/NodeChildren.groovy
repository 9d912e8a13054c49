package groovy.util.slurpersupport

/**
 * The children of that name of what a path means.
 */
class NodeChildren extends GPathResult {
    NodeChildren(GPathResult parent, String name, String prefix, Map hints) { super(parent, name, prefix, hints) }
    NodeChildren(GPathResult parent, String name, Map hints) { super(parent, name, '*', hints) }

    List nodes() {
        List all = above.nodes().collectMany { it.elements() }
        if (title == '*') return all
        String uri = declared.containsKey(prefix) ? declared[prefix] : hints[prefix]
        List found = []
        for (node in all) if (node.name() == title && (prefix == '*' || node.namespaceURI() == (prefix == '' ? '' : uri))) found << node
        found
    }
}
