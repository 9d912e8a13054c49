// Metaclasses that a script has changed go back to what they were.
class Touched {
    // Those that set theirs themselves, once: nodes would lose their @attributes.
    private static final List OWN = [Node, NodeList, ProxyGenerator]
    private static final Set<Class> classes = []

    static void watch() {
        GroovySystem.metaClassRegistry.addMetaClassRegistryChangeEventListener([updateConstantMetaClass: { classes << it.classToUpdate }] as MetaClassRegistryChangeEventListener)
    }
    static void forget() {
        classes.findAll { !(it in OWN) }.each { GroovySystem.metaClassRegistry.removeMetaClass(it) }
        classes.clear()
    }
}
