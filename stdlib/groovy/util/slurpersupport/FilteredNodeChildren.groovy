package groovy.util.slurpersupport

/**
 * Those of a path's elements that pass a test.
 */
class FilteredNodeChildren extends GPathResult {
    private Closure test

    FilteredNodeChildren(GPathResult parent, Closure test, Map hints) {
        super(parent, parent.name(), '*', hints)
        this.test = test
    }

    GPathResult pop() { above.pop() }
    List nodes() {
        List found = []
        for (node in above.nodes()) if (test.call(new NodeChild(node, above, hints))) found << node
        found
    }
}
