package groovy.util

/**
 * A map whose missing entries are maps of the same kind, made when they are read.
 */
class ConfigObject extends LinkedHashMap implements Writable {
    private static final List KEYWORDS = ['abstract', 'as', 'assert', 'boolean', 'break', 'byte', 'case', 'catch', 'char', 'class',
        'const', 'continue', 'def', 'default', 'do', 'double', 'else', 'enum', 'extends', 'false', 'final', 'finally', 'float', 'for',
        'goto', 'if', 'implements', 'import', 'in', 'instanceof', 'int', 'interface', 'long', 'native', 'new', 'null', 'package',
        'private', 'protected', 'public', 'return', 'short', 'static', 'strictfp', 'super', 'switch', 'synchronized', 'this',
        'threadsafe', 'throw', 'throws', 'transient', 'true', 'try', 'void', 'volatile', 'while']

    private URL file

    ConfigObject() {}
    ConfigObject(URL file) { this.file = file }

    URL getConfigFile() { file }
    void setConfigFile(URL file) { this.file = file }

    Object getProperty(String name) {
        if (name == 'configFile') return file
        if (!containsKey(name)) put(name, new ConfigObject(file))
        get(name)
    }
    void setProperty(String name, Object value) { put(name, value) }
    Object getAt(String name) { getProperty(name) }
    String toString() { "${new LinkedHashMap(this)}" }

    Map flatten(Map target = null) {
        Map flat = target == null ? new ConfigObject() : target
        collect('', flat, this)
        flat
    }
    Properties toProperties() { texts(flatten(new Properties())) }
    Properties toProperties(String prefix) {
        Map flat = new Properties()
        collect(prefix + '.', flat, this)
        texts(flat)
    }
    private static void collect(String prefix, Map flat, Map map) {
        for (e in map.entrySet()) {
            if (e.value instanceof Map) collect(prefix + e.key + '.', flat, e.value)
            else if (e.value != null || !(flat instanceof Properties)) flat.put(prefix + e.key, e.value)
        }
    }
    private static Properties texts(Map flat) {
        Properties all = new Properties()
        for (e in flat.entrySet()) all.put(e.key, String.valueOf(e.value))
        all
    }

    Map merge(ConfigObject other) { join(this, other) }
    private static Map join(Map into, Map other) {
        for (e in other.entrySet()) {
            Object mine = into.get(e.key)
            if (mine instanceof Map && !mine.isEmpty() && e.value instanceof Map) join(mine, e.value)
            else into.put(e.key, e.value)
        }
        into
    }

    Boolean isSet(String option) {
        Object value = get(option)
        containsKey(option) && !(value instanceof ConfigObject && value.isEmpty())
    }
    ConfigObject clone() {
        ConfigObject copy = new ConfigObject(file)
        copy.putAll(this)
        copy
    }

    // --- as source

    String prettyPrint() {
        StringWriter out = new StringWriter()
        writeTo(out)
        out.toString()
    }
    Writer writeTo(Writer out) {
        entries('', this, out, 0, false)
        out
    }
    private static String word(Object key) { key in KEYWORDS ? key.inspect() : key }

    private static void entries(String prefix, ConfigObject map, Writer out, int depth, boolean indent) {
        String space = indent ? '\t' * depth : ''
        for (e in map.entrySet()) {
            String key = e.key
            if (!(e.value instanceof ConfigObject)) setting(key, space, prefix, e.value, out)
            else if (!e.value.isEmpty()) branch(key, e.value, space, prefix, out, depth)
        }
    }
    private static void branch(String key, ConfigObject value, String space, String prefix, Writer out, int depth) {
        boolean dotted = value.keySet().any { it.toString().contains('.') }
        if (value.size() > 1 && !dotted) {
            block(key, space, depth, value, out)
            return
        }
        Object firstKey = value.keySet().iterator().next()
        Object first = value.get(firstKey)
        if (first instanceof ConfigObject && first.size() == 1) {
            entries(prefix + word(key) + '.' + firstKey + '.', first, out, depth, true)
        } else if (!dotted && first instanceof ConfigObject) {
            block(key, space, depth, value, out)
        } else {
            for (e in value.entrySet()) {
                if (e.value instanceof ConfigObject) entries(prefix + word(key), e.value, out, depth, false)
                else setting(key + '.' + (e.key.contains('.') ? e.key.inspect() : e.key), space, prefix, e.value, out)
            }
        }
    }
    private static void setting(String key, String space, String prefix, Object value, Writer out) {
        String before = !prefix && key in KEYWORDS ? 'this.' : prefix
        out << space << before << word(key) << '=' << value.inspect() << '\n'
    }
    private static void block(String key, String space, int depth, ConfigObject value, Writer out) {
        out << space << word(key) << ' {\n'
        entries('', value, out, depth + 1, true)
        out << space << '}\n'
    }
}
