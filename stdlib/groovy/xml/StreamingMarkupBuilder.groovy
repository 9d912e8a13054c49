package groovy.xml

/**
 * Writes XML without line breaks when it is asked for.
 */
class StreamingMarkupBuilder {
    boolean useDoubleQuotes = false
    boolean expandEmptyElements = false
    Object encoding

    String getQt() { useDoubleQuotes ? '"' : "'" }

    Writable bind(Object content) {
        Object charset = encoding
        new MarkupDocument(this, content, charset)
    }
    Writable bindNode(Object node) { bind(node) }
}

/** A closure bound to a builder: text when it is written. */
class MarkupDocument implements Writable {
    private StreamingMarkupBuilder builder
    private Object content, charset

    MarkupDocument(StreamingMarkupBuilder builder, Object content, Object charset) {
        this.builder = builder
        this.content = content
        this.charset = charset
    }

    Writer writeTo(Writer writer) {
        MarkupStream stream = new MarkupStream(builder, charset)
        if (content instanceof Closure) {
            Closure own = content.clone()
            own.setDelegate(stream)
            own.call(stream)
        } else {
            stream.put(content)
        }
        writer.write(stream.text())
        writer
    }
    String toString() { writeTo(new StringWriter()).toString() }
}

/** What the closures talk to: tags by call, prefixes by property (so fields are never used from within closures here). */
class MarkupStream {
    private static final Map SINKS = [out: 'yield', unescaped: 'yieldUnescaped', namespaces: 'declareNamespace', pi: 'pi', comment: 'comment']
    private static final List SPECIAL = ['yield', 'yieldUnescaped', 'xmlDeclaration', 'comment', 'pi', 'declareNamespace', 'declareAlias', 'getNamespaces']

    private StreamingMarkupBuilder builder
    private Object charset
    private StringBuilder buffer = new StringBuilder()
    private Map spaces = new HashMap([xml: 'http://www.w3.org/XML/1998/namespace', mkp: 'http://www.codehaus.org/Groovy/markup/keywords'])
    private Map pending = new HashMap()
    private Map aliases = [:]
    private String prefix = ''

    MarkupStream(StreamingMarkupBuilder builder, Object charset) {
        this.builder = builder
        this.charset = charset
    }
    String text() { buffer.toString() }

    Object getProperty(String name) {
        if (SINKS.containsKey(name)) return new MarkupSink(this, SINKS[name])
        prefix = name
        this
    }
    Object invokeMethod(String name, Object args) {
        Map attributes = [:]
        Object body = null
        for (arg in args) {
            if (arg instanceof Map) attributes = arg
            else body = arg
        }
        String before = prefix
        prefix = ''
        if (before == 'mkp') {
            if (!(name in SPECIAL)) throw new GroovyRuntimeException('Tag ' + name + ' is not allowed in namespace ' + spaces.mkp)
            return special(name, attributes, body)
        }
        element(before, aliases[before + ':' + name] ?: name, attributes, body)
        null
    }

    Object special(String name, Map attributes, Object body) {
        switch (name) {
            case 'yield': put(body); break
            case 'yieldUnescaped': buffer << body; break
            case 'comment':
                buffer << '<!--'
                putText(body)
                buffer << '-->'
                break
            case 'xmlDeclaration':
                buffer << '<?xml version=' << quoted('1.0') << (charset ? ' encoding=' + quoted(charset) : '') << '?>\n'
                break
            case 'pi':
                for (e in attributes) instruction(e.key, e.value)
                break
            case 'declareNamespace':
                for (e in attributes) {
                    String mark = e.key ?: ':', uri = e.value.toString()
                    if (spaces[mark] != uri) pending[mark] = uri
                }
                break
            case 'declareAlias':
                for (e in attributes) {
                    if (e.value instanceof Map) for (alias in e.value) aliases[e.key + ':' + alias.key] = alias.value
                    else aliases[':' + e.key] = e.value
                }
                break
            case 'getNamespaces': return [spaces, pending]
        }
        null
    }
    private String quoted(Object value) { builder.getQt() + value + builder.getQt() }
    private void instruction(Object target, Object rest) {
        buffer << '<?' << target
        if (rest instanceof Map) {
            for (e in rest) {
                String text = e.value.toString()
                boolean twice = text.contains("'") || (builder.useDoubleQuotes && !text.contains('"'))
                buffer << ' ' << e.key << '=' << (twice ? '"' + text + '"' : "'" + text + "'")
            }
        } else {
            buffer << ' ' << rest
        }
        buffer << '?>'
    }

    /** Text, or whatever can write itself. */
    void put(Object value) {
        if (value instanceof Closure) {
            Closure own = value.clone()
            own.setDelegate(this)
            own.call(this)
        } else if (value instanceof groovy.util.slurpersupport.GPathResult || value instanceof Buildable) {
            value.build(this)
        } else if (value instanceof Collection) {
            for (item in value) put(item)
        } else {
            putText(value)
        }
    }
    private void putText(Object value) {
        String s = value instanceof Writable && !(value instanceof GString) ? value.writeTo(new StringWriter()).toString() : value.toString()
        buffer << encoded(s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'))
    }
    /** ASCII, when nothing is known of the encoding. */
    private String encoded(String s) {
        if (charset && charset.toString().toUpperCase() != 'US-ASCII' || !(s =~ /[^\x00-\x7F]/)) return s
        StringBuilder b = new StringBuilder()
        for (int i = 0; i < s.length();) {
            int c = s.codePointAt(i)
            b << (c < 128 ? s.substring(i, i + 1) : '&#x' + Integer.toHexString(c) + ';')
            i += c > 0xFFFF ? 2 : 1
        }
        b.toString()
    }
    private String attributeText(Object value) {
        String s = encoded(value.toString().replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'))
        s = s.replace('\n', '&#10;').replace('\r', '&#13;').replace('\t', '&#09;')
        builder.useDoubleQuotes ? s.replace('"', '&quot;') : s.replace("'", '&apos;')
    }

    void element(String before, String name, Map attributes, Object body) {
        if (before && !spaces.containsKey(before) && !pending.containsKey(before))
            throw new GroovyRuntimeException('Namespace prefix: ' + before + ' is not bound to a URI')
        String tag = before && before != ':' && !(pending.containsKey(before) && !pending[before]) ? before + ':' + name : name
        buffer << '<' << tag
        for (e in attributes) buffer << ' ' << attributeName(e.key.toString()) << '=' << quoted(attributeText(e.value))
        Map hidden = [:]
        for (e in pending) {
            if (!e.value) continue
            hidden[e.key] = spaces[e.key]
            spaces[e.key] = e.value
            buffer << (e.key == ':' ? ' xmlns=' : ' xmlns:' + e.key + '=') << quoted(attributeText(e.value))
        }
        if (body == null && !builder.expandEmptyElements) {
            buffer << '/>'
        } else {
            buffer << '>'
            Map outer = pending.clone()
            pending.clear()
            if (body != null) put(body)
            pending.clear()
            pending.putAll(outer)
            buffer << '</' << tag << '>'
        }
        for (e in hidden) {
            if (e.value == null) spaces.remove(e.key)
            else spaces[e.key] = e.value
        }
    }
    private String attributeName(String key) {
        if (!key.contains('$')) return key
        List parts = key.tokenize('$')
        if (!spaces.containsKey(parts[0]) && !pending.containsKey(parts[0]))
            throw new GroovyRuntimeException('bad attribute namespace tag: ' + parts[0] + ' in ' + key)
        parts[0] + ':' + (parts[1].contains('}') ? parts[1].tokenize('}')[1] : parts[1])
    }

    /** The prefix under which a namespace can be written here; declared with the next element when there was none. */
    String tagOf(Object uri, Map declared, Map hints, List added) {
        String tag = markOf(pending, uri) ?: markOf(spaces, uri)
        if (tag != null) return tag
        tag = markOf(declared, uri) ?: markOf(hints, uri)
        for (int i = 0; !tag; i++) {
            String possible = 'tag' + i
            if (!pending.containsKey(possible) && !spaces.containsKey(possible) && !declared.containsKey(possible)) tag = possible
        }
        pending[tag] = uri
        added << tag
        tag
    }
    private static String markOf(Map marks, Object uri) { marks.find { it.value == uri }?.key }
    void forget(List added) { for (tag in added) pending.remove(tag) }
}

/** out, unescaped, comment ...: what is pushed there goes to the command of the same meaning. */
class MarkupSink {
    private MarkupStream stream
    private String command

    MarkupSink(MarkupStream stream, String command) {
        this.stream = stream
        this.command = command
    }
    Object leftShift(Object value) {
        stream.special(command, value instanceof Map ? value : [:], value)
        this
    }
}
