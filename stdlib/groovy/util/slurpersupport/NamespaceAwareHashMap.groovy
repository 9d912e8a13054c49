package groovy.util.slurpersupport

/**
 * Attributes by name; a name with a prefix of the document means its namespace.
 */
class NamespaceAwareHashMap extends HashMap {
    private Map hints

    NamespaceAwareHashMap(Map hints = [:]) { this.hints = hints }

    private Object full(Object key) {
        String name = key.toString()
        int colon = name.indexOf(':')
        String uri = colon > 0 && !name.contains('{') && hints ? hints.get(name.substring(0, colon)) : null
        uri == null ? key : '{' + uri + '}' + name.substring(colon + 1)
    }
    Object get(Object key) { super.get(full(key)) }
    Object put(Object key, Object value) { super.put(full(key), value) }
    Object remove(Object key) { super.remove(full(key)) }
    boolean containsKey(Object key) { super.containsKey(full(key)) }
}
