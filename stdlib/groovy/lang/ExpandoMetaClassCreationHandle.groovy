package groovy.lang

/** While it is the registry's, additions to metaClasses reach existing objects and subclasses as well. */
class ExpandoMetaClassCreationHandle extends MetaClassRegistry.MetaClassCreationHandle {
    static void enable() { ExpandoMetaClass.enableGlobally() }
    static void disable() { ExpandoMetaClass.disableGlobally() }
}
