package groovy.util

import groovy.xml.QName

/**
 * Prints a tree of nodes as XML.
 */
class XmlNodePrinter {
    protected IndentPrinter out
    String quote = '"'
    boolean expandEmptyElements = false
    boolean preserveWhitespace = false
    boolean namespaceAware = true

    XmlNodePrinter() { this(new PrintWriter(System.out)) }
    XmlNodePrinter(IndentPrinter out, String quote = '"') {
        if (out == null) throw new IllegalArgumentException("Argument 'IndentPrinter out' must not be null!")
        this.out = out
        this.quote = quote
    }
    XmlNodePrinter(Writer out, String indent = '  ', String quote = '"') { this(new IndentPrinter(out, indent), quote) }

    void print(Node node) { print(node, [:]) }

    protected void print(Node node, Map known) {
        Object value = node.value()
        if (node.children().isEmpty() && node.text().isEmpty()) {
            printEmpty(node, known)
        } else if (!printSpecialNode(node)) {
            boolean list = value instanceof List
            boolean flat = preserveWhitespace && !(list && value.any { it instanceof Node })
            printName(node, known, true, flat)
            if (list) {
                printList(value, known)
            } else {
                if (!preserveWhitespace) out.incrementIndent()
                printSimpleItem(value)
                if (!preserveWhitespace) out.decrementIndent()
            }
            printName(node, known, false, flat)
        }
        out.flush()
    }
    protected void printEmpty(Node node, Map known) {
        printLineBegin()
        String name = named(node.name())
        out.print('<' + name)
        printNamespace(node.name(), known)
        printAttributes(node.attributes(), known)
        out.print(expandEmptyElements ? '></' + name + '>' : '/>')
        printLineEnd()
    }
    protected boolean printSpecialNode(Node node) { false }
    protected void printLineBegin() { out.printIndent() }
    protected void printLineEnd(String comment = null) {
        if (comment != null) out.print(' <!-- ' + comment + ' -->')
        out.println()
        out.flush()
    }
    protected void printList(List list, Map known) {
        out.incrementIndent()
        for (item in list) {
            if (item instanceof Node) print(item, new HashMap(known))
            else printSimpleItem(item)
        }
        out.decrementIndent()
    }
    protected void printSimpleItem(Object value) {
        if (!preserveWhitespace) printLineBegin()
        out.print(escaped(value.toString(), false))
        if (!preserveWhitespace) printLineEnd()
    }
    protected void printName(Node node, Map known, boolean begin, boolean flat) {
        if (node.name() == null) throw new NullPointerException('Name must not be null.')
        if (!flat || begin) printLineBegin()
        out.print((begin ? '<' : '</') + named(node.name()))
        printNamespace(node.name(), known)
        if (begin) printAttributes(node.attributes(), known)
        out.print('>')
        if (!flat || !begin) printLineEnd()
    }
    protected void printNamespace(Object name, Map known) {
        if (!namespaceAware || !(name instanceof QName)) return
        String prefix = name.prefix, uri = name.namespaceURI
        if (known.containsKey(prefix) && known[prefix] == uri) return
        known[prefix] = uri
        out.print(' xmlns' + (prefix ? ':' + prefix : '') + '=' + quote + uri + quote)
    }
    protected void printAttributes(Map attributes, Map known) {
        attributes?.each { key, value ->
            out.print(' ' + named(key) + '=' + quote + escaped(value.toString(), true) + quote)
            printNamespace(key, known)
        }
    }
    protected String named(Object name) {
        if (!(name instanceof QName)) return name.toString()
        namespaceAware ? name.qualifiedName : name.localPart
    }
    protected String escaped(String text, boolean attribute) {
        String s = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        if (!attribute) return s
        s = quote == "'" ? s.replace("'", '&apos;') : s.replace('"', '&quot;')
        s.replace('\n', '&#10;').replace('\r', '&#13;')
    }
}
