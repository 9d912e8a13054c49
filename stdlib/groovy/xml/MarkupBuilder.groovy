package groovy.xml

/**
 * Writes XML or HTML by the calls of a script, indented.
 */
class MarkupBuilder extends BuilderSupport {
    private enum At { START, TAG, TEXT, DONE }

    private IndentPrinter out
    private boolean noLine
    private boolean empty = true
    private At at = At.START
    boolean useDoubleQuotes = false
    boolean omitNullAttributes = false
    boolean omitEmptyAttributes = false
    boolean expandEmptyElements = false
    boolean escapeAttributes = true

    MarkupBuilder() { this(new IndentPrinter()) }
    MarkupBuilder(IndentPrinter out) { this.out = out }
    MarkupBuilder(Writer out) { this(new IndentPrinter(out)) }

    boolean getDoubleQuotes() { useDoubleQuotes }
    void setDoubleQuotes(boolean on) { useDoubleQuotes = on }
    protected IndentPrinter getPrinter() { out }
    MarkupBuilderHelper getMkp() { new MarkupBuilderHelper(this) }

    void pi(Map args) {
        args.find { target, attributes ->
            createNode('?' + target, (Map) attributes)
            at = At.TEXT
            out.println('?>')
            true
        }
    }
    void yield(String text, boolean escaping) {
        if (at == At.TAG) {
            at = At.TEXT
            empty = false
            out.print('>')
        }
        if (at == At.TEXT || at == At.DONE) out.print(escaping ? escaped(text, false) : text)
    }

    protected void setParent(Object parent, Object child) {}
    protected Object createNode(Object name) {
        Object title = titleOf(name)
        open(title, At.TAG)
        empty = true
        title
    }
    protected Object createNode(Object name, Object value) {
        if (value == null) return createNode(name)
        Object title = titleOf(name)
        open(title, At.TEXT)
        empty = false
        out.print('>' + escaped(String.valueOf(value), false))
        title
    }
    protected Object createNode(Object name, Map attributes) { createNode(name, attributes, null) }
    protected Object createNode(Object name, Map attributes, Object value) {
        Object title = titleOf(name)
        open(title, At.TAG)
        String quote = useDoubleQuotes ? '"' : "'"
        attributes.each { key, v ->
            if (v == null ? omitNullAttributes : omitEmptyAttributes && v.toString() == '') return
            String text = v == null ? '' : String.valueOf(v)
            out.print(' ' + key + '=' + quote + (escapeAttributes ? escaped(text, true) : text) + quote)
        }
        if (value != null) this.yield(String.valueOf(value), true)
        else empty = true
        title
    }
    protected void nodeCompleted(Object parent, Object node) {
        close(node)
        out.flush()
    }
    protected Object getName(String methodName) { super.getName(methodName) }
    private static Object titleOf(Object name) { name instanceof QName ? name.qualifiedName : name }

    private void open(Object title, At next) {
        if (at == At.TAG) {
            out.print('>')
            line(1)
        } else if (at == At.TEXT && !empty) {
            line(1)
        } else if (at == At.DONE) {
            line(0)
        }
        out.print('<' + title)
        at = next
    }
    private void close(Object title) {
        if (at == At.TAG) {
            if (empty) out.print(expandEmptyElements ? '></' + title + '>' : ' />')
        } else {
            if (at == At.DONE) line(-1)
            out.print('</' + title + '>')
        }
        at = At.DONE
    }
    private void line(int deeper) {
        out.println()
        if (deeper > 0) out.incrementIndent()
        if (deeper < 0) out.decrementIndent()
        out.printIndent()
    }
    private String escaped(String text, boolean attribute) {
        String s = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        if (!attribute) return s
        s = s.replace('\n', '&#10;').replace('\r', '&#13;').replace('\t', '&#09;')
        useDoubleQuotes ? s.replace('"', '&quot;') : s.replace("'", '&apos;')
    }
}
