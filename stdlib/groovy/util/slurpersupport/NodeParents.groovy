package groovy.util.slurpersupport

/**
 * The elements around those of a path.
 */
class NodeParents extends GPathResult {
    NodeParents(GPathResult inner, Map hints) { super(inner, inner.titleAbove(), '*', hints) }

    List nodes() {
        List all = []
        for (node in above.nodes()) {
            Node outer = node.parent()
            if (outer != null && !(all && all[-1].is(outer))) all << outer
        }
        all
    }
}
