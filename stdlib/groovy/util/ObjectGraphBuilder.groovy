package groovy.util

/**
 * Builds a tree of beans: a node's name leads to its class, its attributes are properties, children are put into the parent's
 * property of their name (or its plural), and the parent into the child's. How each of these is found can be replaced.
 */
class ObjectGraphBuilder extends FactoryBuilderSupport {
    public static final String NODE_CLASS = '_NODE_CLASS_'
    public static final String NODE_NAME = '_NODE_NAME_'
    public static final String OBJECT_ID = '_OBJECT_ID_'
    public static final String LAZY_REF = '_LAZY_REF_'
    public static final String CLASSNAME_RESOLVER_KEY = 'name'
    public static final String CLASSNAME_RESOLVER_REFLECTION = 'reflection'
    public static final String CLASSNAME_RESOLVER_REFLECTION_ROOT = 'root'

    interface ChildPropertySetter { void setChild(Object parent, Object child, String parentName, String propertyName) }
    interface ClassNameResolver { String resolveClassname(String classname) }
    interface IdentifierResolver { String getIdentifierFor(String nodeName) }
    interface NewInstanceResolver { Object newInstance(Class type, Map attributes) }
    interface ReferenceResolver { String getReferenceFor(String nodeName) }
    interface RelationNameResolver {
        String resolveChildRelationName(String parentName, Object parent, String childName, Object child)
        String resolveParentRelationName(String parentName, Object parent, String childName, Object child)
    }

    static class DefaultChildPropertySetter implements ChildPropertySetter {
        void setChild(Object parent, Object child, String parentName, String propertyName) {
            try {
                Object property = parent."$propertyName"
                if (property instanceof Collection) property.add(child)
                else parent."$propertyName" = child
            } catch (MissingPropertyException e) {
                return
            }
        }
    }
    static class DefaultClassNameResolver implements ClassNameResolver {
        String resolveClassname(String classname) { classname.capitalize() }
    }
    static class DefaultIdentifierResolver implements IdentifierResolver {
        String getIdentifierFor(String nodeName) { 'id' }
    }
    static class DefaultNewInstanceResolver implements NewInstanceResolver {
        Object newInstance(Class type, Map attributes) { type.newInstance() }
    }
    static class DefaultReferenceResolver implements ReferenceResolver {
        String getReferenceFor(String nodeName) { 'refId' }
    }
    static class DefaultRelationNameResolver implements RelationNameResolver {
        String resolveChildRelationName(String parentName, Object parent, String childName, Object child) {
            boolean ies = childName ==~ /(?i).*[^aeiouy]y/
            String plural = ies ? childName[0..<-1] + 'ies' : childName + 's'
            parent.metaClass.hasProperty(parent, plural) != null ? plural : childName
        }
        String resolveParentRelationName(String parentName, Object parent, String childName, Object child) { parentName }
    }
    /** A node's class is what the parent's class declares for the field of its name. */
    class ReflectionClassNameResolver implements ClassNameResolver {
        private final String root
        ReflectionClassNameResolver(String root) { this.root = root }
        String resolveClassname(String classname) {
            Object node = getContext().get(FactoryBuilderSupport.CURRENT_NODE)
            if (node == null) return root + '.' + classname.capitalize()
            Object field
            try {
                field = node.getClass().getDeclaredField(classname)
            } catch (NoSuchFieldException e) {
                throw new RuntimeException("can't find field $classname for node class ${node.getClass().name}", e)
            }
            if (!Collection.isAssignableFrom(field.type)) return field.type.name
            Object type = field.genericType
            if (type instanceof Class) throw new RuntimeException("collection field $classname must be genericised")
            List items = type.actualTypeArguments as List
            if (items.size() != 1)
                throw new RuntimeException("can't determine class name for collection field $classname with multiple generics")
            if (!(items[0] instanceof Class))
                throw new RuntimeException("can't instantiate collection field $classname elements as they aren't a class")
            items[0].name
        }
    }

    private ObjectGraphBuilder.ChildPropertySetter childSetter = new DefaultChildPropertySetter()
    private ObjectGraphBuilder.ClassNameResolver classNames = new DefaultClassNameResolver()
    private ObjectGraphBuilder.IdentifierResolver identifiers = new DefaultIdentifierResolver()
    private ObjectGraphBuilder.NewInstanceResolver instances = new DefaultNewInstanceResolver()
    private ObjectGraphBuilder.ReferenceResolver references = new DefaultReferenceResolver()
    private ObjectGraphBuilder.RelationNameResolver relations = new DefaultRelationNameResolver()
    private Map resolved = new HashMap()
    private List pending = []
    private Factory objects = new GraphNodeFactory()
    private Factory beans = new GraphBeanFactory()
    private Factory refs = new GraphReferenceFactory()
    private ClassLoader loader
    private boolean lazyAllowed = true
    private String beanName = 'bean'

    ObjectGraphBuilder() {
        addPostNodeCompletionDelegate { builder, parent, node ->
            if (parent == null) {
                builder.resolveLazyReferences()
                builder.dispose()
            }
        }
    }

    String getBeanFactoryName() { beanName }
    void setBeanFactoryName(String name) { beanName = name }
    ClassLoader getClassLoader() { loader }
    void setClassLoader(ClassLoader classLoader) { loader = classLoader }
    boolean isLazyReferencesAllowed() { lazyAllowed }
    void setLazyReferencesAllowed(boolean allowed) { lazyAllowed = allowed }
    ObjectGraphBuilder.ChildPropertySetter getChildPropertySetter() { childSetter }
    ObjectGraphBuilder.ClassNameResolver getClassNameResolver() { classNames }
    ObjectGraphBuilder.NewInstanceResolver getNewInstanceResolver() { instances }
    ObjectGraphBuilder.RelationNameResolver getRelationNameResolver() { relations }

    private Closure withThis(Closure body) {
        body.setDelegate(this)
        body
    }
    void setChildPropertySetter(Object setter) {
        if (setter instanceof ChildPropertySetter) childSetter = setter
        else if (setter instanceof Closure) childSetter = withThis(setter) as ChildPropertySetter
        else childSetter = new DefaultChildPropertySetter()
    }
    void setClassNameResolver(Object resolver) {
        if (resolver instanceof ClassNameResolver) classNames = resolver
        else if (resolver instanceof String) classNames = { String name -> resolver + '.' + name.capitalize() } as ClassNameResolver
        else if (resolver instanceof Closure) classNames = withThis(resolver) as ClassNameResolver
        else if (resolver instanceof Map) classNames = resolverOf(resolver)
        else classNames = new DefaultClassNameResolver()
    }
    private ObjectGraphBuilder.ClassNameResolver resolverOf(Map options) {
        String name = options.get(CLASSNAME_RESOLVER_KEY)
        if (name == null) throw new RuntimeException("key '$CLASSNAME_RESOLVER_KEY' not defined")
        if (name != CLASSNAME_RESOLVER_REFLECTION) throw new RuntimeException("unknown class name resolver $name")
        String root = options.get(CLASSNAME_RESOLVER_REFLECTION_ROOT)
        if (root == null) throw new RuntimeException("key '$CLASSNAME_RESOLVER_REFLECTION_ROOT' not defined")
        new ReflectionClassNameResolver(root)
    }
    void setIdentifierResolver(Object resolver) {
        if (resolver instanceof IdentifierResolver) identifiers = resolver
        else if (resolver instanceof String) identifiers = { String name -> resolver } as IdentifierResolver
        else if (resolver instanceof Closure) identifiers = withThis(resolver) as IdentifierResolver
        else identifiers = new DefaultIdentifierResolver()
    }
    void setNewInstanceResolver(Object resolver) {
        if (resolver instanceof NewInstanceResolver) instances = resolver
        else if (resolver instanceof Closure) instances = withThis(resolver) as NewInstanceResolver
        else instances = new DefaultNewInstanceResolver()
    }
    void setReferenceResolver(Object resolver) {
        if (resolver instanceof ReferenceResolver) references = resolver
        else if (resolver instanceof String) references = { String name -> resolver } as ReferenceResolver
        else if (resolver instanceof Closure) references = withThis(resolver) as ReferenceResolver
        else references = new DefaultReferenceResolver()
    }
    void setRelationNameResolver(ObjectGraphBuilder.RelationNameResolver resolver) {
        relations = resolver ?: new DefaultRelationNameResolver()
    }

    protected void preInstantiate(Object name, Map attributes, Object value) {
        super.preInstantiate(name, attributes, value)
        String key = identifiers.getIdentifierFor((String) name)
        getContext().put(OBJECT_ID, attributes.containsKey(key) ? attributes.remove(key) : null)
    }
    protected void postInstantiate(Object name, Map attributes, Object node) {
        super.postInstantiate(name, attributes, node)
        String id = getContext().get(OBJECT_ID)
        if (id != null && node != null) setVariable(id, node)
    }
    protected Factory resolveFactory(Object name, Map attributes, Object value) {
        Factory own = super.resolveFactory(name, attributes, value)
        if (own != null) return own
        if (attributes.get(references.getReferenceFor((String) name)) != null) return refs
        beanName != null && beanName == (String) name ? beans : objects
    }

    // --- for the factories

    protected Class classOfNode(Object name) {
        String full = classNames.resolveClassname((String) name)
        if (!resolved.containsKey(full)) resolved.put(full, loaded(full))
        resolved.get(full)
    }
    private Class loaded(String full) {
        for (from in [loader, getClass().getClassLoader()]) {
            try {
                Class found = from?.loadClass(full)
                if (found != null) return found
            } catch (ClassNotFoundException e) {
                continue
            }
        }
        try {
            return Class.forName(full)
        } catch (ClassNotFoundException e) {
            throw new RuntimeException(new ClassNotFoundException(full))
        }
    }
    protected Object instance(Object value, Class type, Map attributes) {
        value != null && type.isInstance(value) ? value : instances.newInstance(type, attributes)
    }
    protected String parentNodeName() { getParentContext()?.get(NODE_NAME) }
    protected void childIntoParent(Object parent, Object child, String parentName, String childName) {
        childSetter.setChild(parent, child, parentName, relations.resolveChildRelationName(parentName, parent, childName, child))
    }
    protected void parentIntoChild(Object parent, Object child, String parentName, String childName) {
        String property = relations.resolveParentRelationName(parentName, parent, childName, child)
        if (property != null) child.metaClass.hasProperty(child, property)?.setProperty(child, parent)
    }
    /** The object that refId names; null: one that is still to come. */
    protected Object referenced(Object name, Map attributes) {
        Object id = attributes.remove(references.getReferenceFor((String) name))
        Object object = id
        if (id instanceof String) {
            try {
                object = getProperty(id)
            } catch (MissingPropertyException e) {
                object = null
            }
            if (object == null && !lazyAllowed)
                throw new IllegalArgumentException("There is no previous node with ${identifiers.getIdentifierFor((String) name)}=$id")
        }
        if (!attributes.isEmpty()) throw new IllegalArgumentException('You can not modify the properties of a referenced object.')
        if (object == null)
            pending << [parent: getContext().get(CURRENT_NODE), parentName: parentNodeName(), childName: (String) name, id: id]
        object
    }
    protected void resolveLazyReferences() {
        if (!lazyAllowed) return
        for (one in pending) {
            if (one.parent == null) continue
            Object child
            try {
                child = getProperty(one.id)
            } catch (MissingPropertyException e) {
                child = null
            }
            if (child == null)
                throw new IllegalArgumentException("There is no valid node for reference ${one.parentName}.${one.childName}=${one.id}")
            childIntoParent(one.parent, child, one.parentName, one.childName)
            parentIntoChild(one.parent, child, one.parentName, one.childName)
        }
    }
}

class GraphNodeFactory extends AbstractFactory {
    Object newInstance(FactoryBuilderSupport builder, Object name, Object value, Map attributes) {
        Class type = builder.classOfNode(name)
        noteNode(builder, name, type)
        builder.instance(value, type, attributes)
    }
    protected void noteNode(FactoryBuilderSupport builder, Object name, Class type) {
        Map context = builder.getContext()
        context.put(ObjectGraphBuilder.NODE_NAME, name)
        if (type != null) context.put(ObjectGraphBuilder.NODE_CLASS, type)
    }
    void setChild(FactoryBuilderSupport builder, Object parent, Object child) {
        if (child == null || parent == null) return
        builder.parentIntoChild(parent, child, builder.parentNodeName(), builder.getContext().get(ObjectGraphBuilder.NODE_NAME))
    }
    void setParent(FactoryBuilderSupport builder, Object parent, Object child) {
        if (child == null || parent == null) return
        builder.childIntoParent(parent, child, builder.parentNodeName(), builder.getContext().get(ObjectGraphBuilder.NODE_NAME))
    }
}

/** bean(SomeClass, ...) and bean(object): the class, or the object itself, instead of a name. */
class GraphBeanFactory extends GraphNodeFactory {
    Object newInstance(FactoryBuilderSupport builder, Object name, Object value, Map attributes) {
        if (value == null) return super.newInstance(builder, name, value, attributes)
        if (value instanceof CharSequence)
            throw new IllegalArgumentException("ObjectGraphBuilder.${builder.getBeanFactoryName()}() does not accept String nor GString as value.")
        Class type = value instanceof Class ? value : value.getClass()
        String simple = type.simpleName
        noteNode(builder, simple[0].toLowerCase() + simple.substring(1), type)
        value instanceof Class ? builder.instance(value, type, attributes) : value
    }
}

/** A node that stands for another, perhaps one that is built later. */
class GraphReferenceFactory extends GraphNodeFactory {
    boolean isLeaf() { true }
    Object newInstance(FactoryBuilderSupport builder, Object name, Object value, Map attributes) {
        Object object = builder.referenced(name, attributes)
        noteNode(builder, name, object?.getClass())
        builder.getContext().put(ObjectGraphBuilder.LAZY_REF, object == null)
        object
    }
    void setChild(FactoryBuilderSupport builder, Object parent, Object child) {
        if (!builder.getContext().get(ObjectGraphBuilder.LAZY_REF)) super.setChild(builder, parent, child)
    }
    void setParent(FactoryBuilderSupport builder, Object parent, Object child) {
        if (!builder.getContext().get(ObjectGraphBuilder.LAZY_REF)) super.setParent(builder, parent, child)
    }
}
