package org.codehaus.groovy.runtime

// What generated code calls, as far as scripts do so by hand: members by name, and texts of values.
class InvokerHelper {
    // Names that the object does not have are left out.
    static void setProperties(Object object, Map map) {
        for (entry in map.entrySet()) {
            try {
                setProperty(object, entry.key.toString(), entry.value)
            } catch (MissingPropertyException ignored) {
            }
        }
    }

    static void setProperty(Object object, String name, Object value) { object."$name" = value }

    static Object getProperty(Object object, String name) { object."$name" }

    static Object getPropertySafe(Object object, String name) { object?."$name" }

    static Object getAttribute(Object object, String name) { object.@"$name" }

    static void setAttribute(Object object, String name, Object value) { object.@"$name" = value }

    static Object invokeMethod(Object object, String name, Object arguments) { object."$name"(*asList(arguments)) }

    static Object invokeMethodSafe(Object object, String name, Object arguments) {
        object == null ? null : invokeMethod(object, name, arguments)
    }

    static Object invokeNoArgumentsMethod(Object object, String name) { object."$name"() }

    static Object invokeStaticMethod(Class type, String name, Object arguments) { type."$name"(*asList(arguments)) }

    static Object invokeStaticMethod(String type, String name, Object arguments) {
        invokeStaticMethod(Class.forName(type), name, arguments)
    }

    static Object invokeStaticNoArgumentsMethod(Class type, String name) { type."$name"() }

    static Object invokeClosure(Object closure, Object arguments) { closure.call(*asList(arguments)) }

    static Object invokeConstructorOf(Class type, Object arguments) { type.newInstance(*asList(arguments)) }

    static Object invokeConstructorOf(String type, Object arguments) { invokeConstructorOf(Class.forName(type), arguments) }

    static Object invokeNoArgumentsConstructorOf(Class type) { type.newInstance() }

    static Closure getMethodPointer(Object object, String name) { object.&"$name" }

    static MetaClass getMetaClass(Object object) { object.metaClass }

    static Object getMetaRegistry() { GroovySystem.metaClassRegistry }

    static List asList(Object value) {
        value == null ? [] : value instanceof List ? value : value.class.isArray() ? value as List : [value]
    }

    static Object[] asArray(Object value) {
        value == null ? new Object[0] : value instanceof Object[] ? value : [value] as Object[]
    }

    static Tuple createTuple(Object[] items) { new Tuple(items) }

    static List createList(Object[] items) { new ArrayList(items as List) }

    static Map createMap(Object[] pairs) {
        Map map = new LinkedHashMap()
        for (int i = 0; i + 1 < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1])
        map
    }

    static List createRange(Object from, Object to, boolean inclusive) { inclusive ? from..to : from..<to }

    static Object unaryMinus(Object value) { -value }

    static Object unaryPlus(Object value) { +value }

    static Object bitwiseNegate(Object value) { ~value }

    static Object findRegex(Object left, Object right) { left =~ right }

    static boolean matchRegex(Object left, Object right) { left ==~ right }

    static Script createScript(Class type, Binding binding) {
        Script script = type.newInstance()
        script.setBinding(binding)
        script
    }

    static Script newScript(Class type, Binding binding) { createScript(type, binding) }

    static Object runScript(Class type, String[] arguments) { createScript(type, new Binding(arguments)).run() }

    static String toString(Object value) { "$value" }

    static String inspect(Object value) { value.inspect() }

    static String format(Object value, boolean verbose) { verbose ? value.inspect() : "$value" }

    static String toListString(Collection items) { items.toListString() }

    static String toListString(Collection items, int most) { items.toListString(most) }

    static String toMapString(Map map) { map.toMapString() }

    static String toMapString(Map map, int most) { map.toMapString(most) }

    static String toArrayString(Object[] items) { items == null ? 'null' : (items as List).toListString() }

    static String toTypeString(Object[] items) {
        items == null ? 'null' : items.collect { it == null ? 'null' : it.getClass().name }.join(', ')
    }

    static String escapeBackslashes(String text) {
        [['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r'], ['\t', '\\t'], ['\f', '\\f']].inject(text) { it, pair -> it.replace(pair[0], pair[1]) }
    }

    static void write(Writer out, Object value) { out << value }

    static void append(Appendable out, Object value) { out << value }

    static Iterator asIterator(Object value) { value.iterator() }
}
