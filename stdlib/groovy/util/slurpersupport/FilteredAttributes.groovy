package groovy.util.slurpersupport

/**
 * Those of a path's attributes that pass a test.
 */
class FilteredAttributes extends Attributes {
    private Closure test
    private Attributes all

    FilteredAttributes(Attributes parent, Closure test, Map hints) {
        super(parent, '@' + parent.name(), '*', hints)
        this.test = test
        all = parent
    }

    List nodes() { all.nodes() }
    List list() {
        List found = []
        for (attribute in all.list()) if (test.call(attribute)) found << attribute
        found
    }
}
