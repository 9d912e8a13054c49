package groovy.util.slurpersupport

/**
 * What a path means when there is nothing there.
 */
class NoChildren extends GPathResult {
    NoChildren(GPathResult parent, String name, Map hints) { super(parent, name, '*', hints) }

    List nodes() { [] }
    int size() { 0 }
    String text() { '' }
    boolean asBoolean() { false }
    GPathResult find(Closure test) { this }
    GPathResult findAll(Closure test) { this }
    void replaceNode(Closure body) {}
    void replaceBody(Object value) {}
    void appendNode(Object value) {}
}
