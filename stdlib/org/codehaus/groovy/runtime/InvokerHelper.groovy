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

    static Object invokeMethod(Object object, String name, Object arguments) { object."$name"(*asList(arguments)) }

    static Object invokeNoArgumentsMethod(Object object, String name) { object."$name"() }

    static Object invokeConstructorOf(Class type, Object arguments) { type.newInstance(*asList(arguments)) }

    static List asList(Object value) {
        value == null ? [] : value instanceof List ? value : value.class.isArray() ? value as List : [value]
    }

    static String toString(Object value) { "$value" }

    static String inspect(Object value) { value.inspect() }

    static Iterator asIterator(Object value) { value.iterator() }
}
