package groovy.util

/**
 * A builder whose nodes are made by factories registered under their names. Calls that no method answers are nodes; what is
 * known of the node being made lies in a context, one for each level of nesting. A proxy builder may stand in for all of it.
 */
abstract class FactoryBuilderSupport extends Binding {
    public static final String CURRENT_FACTORY = '_CURRENT_FACTORY_'
    public static final String PARENT_FACTORY = '_PARENT_FACTORY_'
    public static final String PARENT_NODE = '_PARENT_NODE_'
    public static final String CURRENT_NODE = '_CURRENT_NODE_'
    public static final String PARENT_CONTEXT = '_PARENT_CONTEXT_'
    public static final String PARENT_NAME = '_PARENT_NAME_'
    public static final String CURRENT_NAME = '_CURRENT_NAME_'
    public static final String OWNER = 'owner'
    public static final String PARENT_BUILDER = '_PARENT_BUILDER_'
    public static final String CURRENT_BUILDER = '_CURRENT_BUILDER_'
    public static final String CHILD_BUILDER = '_CHILD_BUILDER_'
    public static final String SCRIPT_CLASS_NAME = '_SCRIPT_CLASS_NAME_'

    protected LinkedList attributeDelegates = new LinkedList()
    protected LinkedList preInstantiateDelegates = new LinkedList()
    protected LinkedList postInstantiateDelegates = new LinkedList()
    protected LinkedList postNodeCompletionDelegates = new LinkedList()
    protected Closure methodMissingDelegate, propertyMissingDelegate
    protected Map explicitProperties = new HashMap()
    protected Map explicitMethods = new HashMap()
    protected Map registrationGroup = new HashMap()
    protected String registrationGroupName = ''
    protected boolean autoRegistrationRunning, autoRegistrationComplete
    protected LinkedList contextStack = new LinkedList()
    private List disposals = []
    protected Map factoryMap = new HashMap()
    protected Closure nameMapping
    private FactoryBuilderSupport localProxy, globalProxy

    FactoryBuilderSupport() { this(false) }
    FactoryBuilderSupport(boolean init) {
        globalProxy = this
        registrationGroup.put('', new TreeSet())
        if (init) autoRegisterNodes()
    }

    // --- values that a node may be given

    static void checkValueIsNull(Object value, Object name) {
        if (value != null) throw new RuntimeException("'$name' elements do not accept a value argument.")
    }
    static boolean checkValueIsType(Object value, Object name, Class type) {
        if (value == null || type.isInstance(value)) return value != null
        throw new RuntimeException("The value argument of '$name' must be of type ${type.name}. Found: ${value.getClass()}")
    }
    static boolean checkValueIsTypeNotString(Object value, Object name, Class type) {
        if (value == null || type.isInstance(value)) return value != null
        if (value instanceof String) return false
        throw new RuntimeException("The value argument of '$name' must be of type ${type.name} or a String. Found: ${value.getClass()}")
    }

    // --- registration

    /** Calls every registerX() that the class and its supers declare; X is the group of what is registered meanwhile. */
    void autoRegisterNodes() {
        if (autoRegistrationRunning || autoRegistrationComplete) return
        autoRegistrationRunning = true
        try {
            registerOf(getClass())
        } finally {
            autoRegistrationComplete = true
            autoRegistrationRunning = false
        }
    }
    private void registerOf(Class type) {
        if (type == null || type == FactoryBuilderSupport) return
        registerOf(type.getSuperclass())
        List names = []
        for (method in type.getDeclaredMethods())
            if (method.name.startsWith('register') && !method.parameterTypes) names << method.name
        for (name in names.unique().sort()) {
            registrationGroupName = name.substring('register'.length())
            registrationGroup.put(registrationGroupName, new TreeSet())
            try {
                this."$name"()
            } finally {
                registrationGroupName = ''
            }
        }
    }
    private void note(String group, String name) {
        if (!registrationGroup.containsKey(group)) registrationGroup.put(group, new TreeSet())
        registrationGroup.get(group).add(name)
    }
    void registerExplicitProperty(String name, Closure getter, Closure setter) {
        registerExplicitProperty(name, registrationGroupName, getter, setter)
    }
    void registerExplicitProperty(String name, String groupName, Closure getter, Closure setter) {
        getter?.setDelegate(this)
        setter?.setDelegate(this)
        explicitProperties.put(name, [getter, setter] as Closure[])
        if (getter != null) note(groupName, 'get' + name.capitalize())
        if (setter != null) note(groupName, 'set' + name.capitalize())
    }
    void registerExplicitMethod(String name, Closure body) { registerExplicitMethod(name, registrationGroupName, body) }
    void registerExplicitMethod(String name, String groupName, Closure body) {
        body.setDelegate(this)
        explicitMethods.put(name, body)
        note(groupName, name)
    }
    void registerBeanFactory(String name, Class beanClass) { registerBeanFactory(name, registrationGroupName, beanClass) }
    void registerBeanFactory(String name, String groupName, Class beanClass) {
        getProxyBuilder().registerFactory(name, new BeanFactory(beanClass))
        note(groupName, name)
    }
    void registerFactory(String name, Factory factory) { registerFactory(name, registrationGroupName, factory) }
    void registerFactory(String name, String groupName, Factory factory) {
        getProxyBuilder().@factoryMap.put(name, factory)
        note(groupName, name)
        factory.onFactoryRegistration(this, name, groupName)
    }
    Set getRegistrationGroups() { Collections.unmodifiableSet(registrationGroup.keySet()) }
    Set getRegistrationGroupItems(String group) {
        Set items = registrationGroup.get(group)
        items != null ? Collections.unmodifiableSet(items) : Collections.emptySet()
    }
    Map getFactories() { Collections.unmodifiableMap(getProxyBuilder().@factoryMap) }
    Map getExplicitMethods() { Collections.unmodifiableMap(getProxyBuilder().@explicitMethods) }
    Map getExplicitProperties() { Collections.unmodifiableMap(getProxyBuilder().@explicitProperties) }
    Map getLocalFactories() { Collections.unmodifiableMap(factoryMap) }
    Map getLocalExplicitMethods() { Collections.unmodifiableMap(explicitMethods) }
    Map getLocalExplicitProperties() { Collections.unmodifiableMap(explicitProperties) }

    // --- delegates

    List getAttributeDelegates() { Collections.unmodifiableList(attributeDelegates) }
    List getPreInstantiateDelegates() { Collections.unmodifiableList(preInstantiateDelegates) }
    List getPostInstantiateDelegates() { Collections.unmodifiableList(postInstantiateDelegates) }
    List getPostNodeCompletionDelegates() { Collections.unmodifiableList(postNodeCompletionDelegates) }
    Closure getMethodMissingDelegate() { methodMissingDelegate }
    void setMethodMissingDelegate(Closure delegate) { methodMissingDelegate = delegate }
    Closure getPropertyMissingDelegate() { propertyMissingDelegate }
    void setPropertyMissingDelegate(Closure delegate) { propertyMissingDelegate = delegate }
    private static Closure first(List delegates, Closure one) {
        delegates.add(0, one)
        one
    }
    Closure addAttributeDelegate(Closure one) { first(getProxyBuilder().@attributeDelegates, one) }
    void removeAttributeDelegate(Closure one) { getProxyBuilder().@attributeDelegates.remove((Object) one) }
    Closure addPreInstantiateDelegate(Closure one) { first(getProxyBuilder().@preInstantiateDelegates, one) }
    void removePreInstantiateDelegate(Closure one) { getProxyBuilder().@preInstantiateDelegates.remove((Object) one) }
    Closure addPostInstantiateDelegate(Closure one) { first(getProxyBuilder().@postInstantiateDelegates, one) }
    void removePostInstantiateDelegate(Closure one) { getProxyBuilder().@postInstantiateDelegates.remove((Object) one) }
    Closure addPostNodeCompletionDelegate(Closure one) { first(getProxyBuilder().@postNodeCompletionDelegates, one) }
    void removePostNodeCompletionDelegate(Closure one) { getProxyBuilder().@postNodeCompletionDelegates.remove((Object) one) }
    void addDisposalClosure(Closure one) { disposals.add(one) }
    List getDisposalClosures() { Collections.unmodifiableList(disposals) }
    void dispose() { for (one in disposals.reverse()) one.call() }
    Closure getNameMappingClosure() { nameMapping }
    void setNameMappingClosure(Closure mapping) { nameMapping = mapping }

    // --- variables and properties

    protected Object ownVariable(String name) { super.getVariable(name) }
    protected void setOwnVariable(String name, Object value) { super.setVariable(name, value) }
    protected Map ownVariables() { super.getVariables() }
    private static Object missing(MissingPropertyException e, String name, Closure delegate) {
        if (e.property != name || delegate == null) throw e
        delegate.call(name)
    }
    Object getVariable(String name) {
        try {
            return getProxyBuilder().ownVariable(name)
        } catch (MissingPropertyException e) {
            return missing(e, name, propertyMissingDelegate)
        }
    }
    void setVariable(String name, Object value) { getProxyBuilder().setOwnVariable(name, value) }
    Map getVariables() { getProxyBuilder().ownVariables() }

    protected Object ownProperty(String name) {
        Closure[] accessors = resolveExplicitProperty(name)
        if (accessors == null) return super.getProperty(name)
        if (accessors[0] == null) throw new MissingPropertyException(name + ' is declared as write only')
        accessors[0].call()
    }
    protected void setOwnProperty(String name, Object value) {
        Closure[] accessors = resolveExplicitProperty(name)
        if (accessors == null) super.setProperty(name, value)
        else if (accessors[1] == null) throw new MissingPropertyException(name + ' is declared as read only')
        else accessors[1].call(value)
    }
    Object getProperty(String name) {
        try {
            return getProxyBuilder().ownProperty(name)
        } catch (MissingPropertyException e) {
            Map context = getContext()
            if (context != null && context.containsKey(name)) return context.get(name)
            if (!getProxyBuilder().is(this)) return super.getProperty(name)
            return missing(e, name, propertyMissingDelegate)
        }
    }
    void setProperty(String name, Object value) { getProxyBuilder().setOwnProperty(name, value) }

    // --- contexts

    protected LinkedList getContexts() { getProxyBuilder().@contextStack }
    Map getContext() {
        LinkedList stack = getContexts()
        stack.isEmpty() ? null : stack.getFirst()
    }
    protected void newContext() { getContexts().addFirst(new HashMap()) }
    protected Map popContext() { getContexts().isEmpty() ? null : getContexts().removeFirst() }
    protected void reset() { getContexts().clear() }
    Object getContextAttribute(String key) { getContext()?.get(key) }
    Object getCurrent() { getContextAttribute(CURRENT_NODE) }
    Factory getCurrentFactory() { getContextAttribute(CURRENT_FACTORY) }
    String getCurrentName() { getContextAttribute(CURRENT_NAME) }
    FactoryBuilderSupport getCurrentBuilder() { getContextAttribute(CURRENT_BUILDER) }
    Object getParentNode() { getContextAttribute(PARENT_NODE) }
    Factory getParentFactory() { getContextAttribute(PARENT_FACTORY) }
    Map getParentContext() { getContextAttribute(PARENT_CONTEXT) }
    String getParentName() { getContextAttribute(PARENT_NAME) }
    FactoryBuilderSupport getChildBuilder() { getContextAttribute(CHILD_BUILDER) }
    protected FactoryBuilderSupport getProxyBuilder() { localProxy != null ? localProxy : globalProxy }
    protected void setProxyBuilder(FactoryBuilderSupport proxy) { globalProxy = proxy }
    protected Map getContinuationData() { [proxyBuilder: localProxy, contexts: contextStack] }
    protected void restoreFromContinuationData(Map data) {
        localProxy = data.proxyBuilder
        contextStack = data.contexts
    }
    /** After a failure: leaves the contexts that were opened since. */
    private void unwind(Map previous) {
        if (!getContexts().any { it.is(previous) }) return
        for (Map at = getContext(); at != null && !at.is(previous); at = getContext()) popContext()
    }

    // --- nodes

    Object invokeMethod(String methodName) { getProxyBuilder().invokeMethod(methodName, null) }
    Object invokeMethod(String methodName, Object args) {
        FactoryBuilderSupport proxy = getProxyBuilder()
        Object name = proxy.getName(methodName)
        Map previous = proxy.getContext()
        try {
            return proxy.callNode(methodName, name, args)
        } catch (RuntimeException e) {
            unwind(previous)
            throw e
        }
    }
    protected Object callNode(String methodName, Object name, Object args) {
        Reference result = new Reference()
        if (checkExplicitMethod(methodName, args, result)) return result.get()
        try {
            return dispatchNodeCall(name, args)
        } catch (MissingMethodException e) {
            if (e.method != methodName || methodMissingDelegate == null) throw e
            return methodMissingDelegate.call(methodName, args)
        }
    }
    protected Closure resolveExplicitMethod(String methodName, Object args) { getExplicitMethods().get(methodName) }
    protected Closure[] resolveExplicitProperty(String name) { getExplicitProperties().get(name) }
    protected boolean checkExplicitMethod(String methodName, Object args, Reference result) {
        Closure body = resolveExplicitMethod(methodName, args)
        if (body == null) return false
        result.set(args instanceof Object[] ? body.call(*args) : body.call(args))
        true
    }

    protected Object dispatchNodeCall(Object name, Object args) {
        FactoryBuilderSupport proxy = getProxyBuilder()
        boolean outermost = proxy.getContexts().isEmpty()
        if (outermost) proxy.newContext()
        try {
            List rest = args == null ? [] : args instanceof Collection || args instanceof Object[] ? args as List : [args]
            Map attributes = Collections.emptyMap()
            if (rest && rest[0] instanceof LinkedHashMap) {
                attributes = rest[0]
                rest = rest.drop(1)
            }
            Closure body = rest && rest[-1] instanceof Closure ? rest[-1] : null
            if (body != null) rest = rest.take(rest.size() - 1)
            Object node = proxy.createNode(name, attributes, rest.size() > 1 ? rest : rest ? rest[0] : null)
            Object current = proxy.getCurrent()
            if (current != null) proxy.setParent(current, node)
            if (body != null) nest(name, node, current, body)
            proxy.nodeCompleted(current, node)
            return proxy.postNodeCompletion(current, node)
        } finally {
            if (outermost) proxy.popContext()
        }
    }
    private void nest(Object name, Object node, Object current, Closure body) {
        FactoryBuilderSupport proxy = getProxyBuilder()
        Factory factory = proxy.getCurrentFactory()
        if (factory.isLeaf()) throw new RuntimeException("'$name' doesn't support nesting.")
        if (factory.isHandlesNodeChildren() && !factory.onNodeChildren(this, node, body)) return
        Map above = proxy.getContext()
        String aboveName = proxy.getCurrentName()
        proxy.newContext()
        try {
            proxy.getContext().putAll([(OWNER): body.owner, (CURRENT_NODE): node, (PARENT_FACTORY): factory, (PARENT_NODE): current,
                                       (PARENT_CONTEXT): above, (PARENT_NAME): aboveName,
                                       (PARENT_BUILDER): above.get(CURRENT_BUILDER), (CURRENT_BUILDER): above.get(CHILD_BUILDER)])
            proxy.setClosureDelegate(body, node)
            body.call()
        } finally {
            proxy.popContext()
        }
    }
    protected Object createNode(Object name, Map attributes, Object value) {
        FactoryBuilderSupport proxy = getProxyBuilder()
        Factory factory = proxy.resolveFactory(name, attributes, value)
        if (factory == null) throw new MissingMethodException((String) name, Object, [attributes, value] as Object[])
        proxy.getContext().put(CURRENT_FACTORY, factory)
        proxy.getContext().put(CURRENT_NAME, String.valueOf(name))
        proxy.preInstantiate(name, attributes, value)
        Object node
        try {
            node = factory.newInstance(proxy.getChildBuilder(), name, value, attributes)
        } catch (Exception e) {
            throw new RuntimeException("Failed to create component for '$name' reason: $e", e)
        }
        if (node == null) return null
        proxy.postInstantiate(name, attributes, node)
        proxy.handleNodeAttributes(node, attributes)
        node
    }
    protected Factory resolveFactory(Object name, Map attributes, Object value) {
        getProxyBuilder().getContext().put(CHILD_BUILDER, getProxyBuilder())
        getProxyBuilder().getFactories().get(name)
    }
    Object getName(String methodName) {
        Closure mapping = getProxyBuilder().@nameMapping
        mapping != null ? mapping.call(methodName) : methodName
    }
    protected void handleNodeAttributes(Object node, Map attributes) {
        if (node == null) return
        for (one in getProxyBuilder().getAttributeDelegates()) {
            Object builder = [one.owner, one.delegate].find { it instanceof FactoryBuilderSupport }
            one.call(builder ?: this, node, attributes)
        }
        if (getProxyBuilder().getCurrentFactory().onHandleNodeAttributes(getProxyBuilder().getChildBuilder(), node, attributes))
            getProxyBuilder().setNodeAttributes(node, attributes)
    }
    protected void setNodeAttributes(Object node, Map attributes) {
        for (entry in attributes.entrySet()) node."${entry.key}" = entry.value
    }
    protected void setClosureDelegate(Closure body, Object node) { body.setDelegate(this) }
    protected void preInstantiate(Object name, Map attributes, Object value) {
        for (one in getProxyBuilder().getPreInstantiateDelegates()) one.call(this, attributes, value)
    }
    protected void postInstantiate(Object name, Map attributes, Object node) {
        for (one in getProxyBuilder().getPostInstantiateDelegates()) one.call(this, attributes, node)
    }
    protected void nodeCompleted(Object parent, Object node) {
        getProxyBuilder().getCurrentFactory().onNodeCompleted(getProxyBuilder().getChildBuilder(), parent, node)
    }
    protected Object postNodeCompletion(Object parent, Object node) {
        for (one in getProxyBuilder().getPostNodeCompletionDelegates()) one.call(this, parent, node)
        node
    }
    protected void setParent(Object parent, Object child) {
        getProxyBuilder().getCurrentFactory().setParent(getProxyBuilder().getChildBuilder(), parent, child)
        getProxyBuilder().getParentFactory()?.setChild(getProxyBuilder().getCurrentBuilder(), parent, child)
    }

    // --- scripts and other builders

    Object build(Class viewClass) {
        if (!Script.isAssignableFrom(viewClass)) throw new RuntimeException('Only scripts can be executed via build(Class)')
        build((Script) viewClass.newInstance())
    }
    Object build(String script, GroovyClassLoader loader) { build(loader.parseClass(script)) }
    Object build(Script script) {
        script.metaClass.methodMissing = { String name, Object args -> this.invokeMethod(name, args) }
        script.setBinding(this)
        Object before = getProxyBuilder().getVariables().get(SCRIPT_CLASS_NAME)
        try {
            getProxyBuilder().setVariable(SCRIPT_CLASS_NAME, script.getClass().getName())
            return script.run()
        } finally {
            if (before != null) getProxyBuilder().setVariable(SCRIPT_CLASS_NAME, before)
            else getProxyBuilder().getVariables().remove(SCRIPT_CLASS_NAME)
        }
    }
    Object withBuilder(FactoryBuilderSupport builder, Closure body) {
        if (builder == null || body == null) return null
        Map previous = getProxyBuilder().getContext()
        FactoryBuilderSupport before = localProxy
        try {
            localProxy = builder
            body.setDelegate(builder)
            return body.call()
        } catch (RuntimeException e) {
            localProxy = before
            unwind(previous)
            throw e
        } finally {
            localProxy = before
        }
    }
    Object withBuilder(FactoryBuilderSupport builder, String name, Closure body) {
        if (name == null) return null
        Object result = getProxyBuilder().withBuilder(builder, body)
        getProxyBuilder().invokeMethod(name, [result] as Object[])
    }
    Object withBuilder(Map attributes, FactoryBuilderSupport builder, String name, Closure body) {
        if (name == null) return null
        Object result = getProxyBuilder().withBuilder(builder, body)
        getProxyBuilder().invokeMethod(name, [attributes, result] as Object[])
    }
}

/** Makes objects of one class, or takes the value for one. */
class BeanFactory extends AbstractFactory {
    private Class beanClass

    BeanFactory(Class beanClass) { this.beanClass = beanClass }
    Object newInstance(FactoryBuilderSupport builder, Object name, Object value, Map attributes) {
        FactoryBuilderSupport.checkValueIsTypeNotString(value, name, beanClass) ? value : beanClass.newInstance()
    }
}
