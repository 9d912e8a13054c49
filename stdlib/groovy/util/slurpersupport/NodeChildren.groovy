package groovy.util.slurpersupport

/**
 * The children of that name of what a path means.
 */
class NodeChildren extends GPathResult {
    NodeChildren(GPathResult parent, String name, String prefix, Map hints) { super(parent, name, prefix, hints) }
    NodeChildren(GPathResult parent, String name, Map hints) { super(parent, name, '*', hints) }

    List nodes() {
        List all = above.childNodes().toList()
        if (title == '*') return all
        List found = []
        for (node in all) if (node.name() == title && isMeant(node.namespaceURI())) found << node
        found
    }

    private boolean isMeant(String uri) { prefix == '*' || (prefix == '' && uri == '') || uri == declared[prefix] }
}
