package groovy.xml

import groovy.util.slurpersupport.GPathResult
import org.xml.sax.SAXParseException
import sluice.Xml

/**
 * Trees as indented text.
 */
class XmlUtil {
    private static final String HEAD = '<?xml version="1.0" encoding="UTF-8"?>'

    static String serialize(Node node) {
        StringWriter out = new StringWriter()
        XmlNodePrinter printer = new XmlNodePrinter(new PrintWriter(out))
        printer.preserveWhitespace = true
        printer.print(node)
        serialize(out.toString())
    }
    static String serialize(Writable content) {
        serialize(content instanceof GPathResult ? textOf(content) : content.writeTo(new StringWriter()).toString())
    }
    /** What cannot be written is told in place of the text, as Groovy does; that is no XML then. */
    private static String textOf(GPathResult content) {
        try {
            HEAD + '\n' + new StreamingMarkupBuilder(encoding: 'UTF-8').bindNode(content).writeTo(new StringWriter())
        } catch (Exception e) {
            "Couldn't convert node to string because: " + e.message
        }
    }
    static String serialize(org.w3c.dom.Element element) {
        StringBuilder out = new StringBuilder()
        element.writeXml(out)
        serialize(out.toString())
    }
    static void serialize(Node node, OutputStream out) { put(serialize(node), out) }
    static void serialize(Node node, Writer out) { out.write(serialize(node)) }
    static void serialize(Writable content, OutputStream out) { put(serialize(content), out) }
    static void serialize(Writable content, Writer out) { out.write(serialize(content)) }
    static void serialize(org.w3c.dom.Element element, OutputStream out) { put(serialize(element), out) }
    static void serialize(org.w3c.dom.Element element, Writer out) { out.write(serialize(element)) }
    static void serialize(String xml, OutputStream out) { put(serialize(xml), out) }
    static void serialize(String xml, Writer out) { out.write(serialize(xml)) }
    private static void put(String text, OutputStream out) { out.write(text.getBytes('UTF-8')) }
    static String serialize(String xml) {
        List document = Xml.read(xml, true, false, true)
        if (!(document[0] instanceof List))
            throw new GroovyRuntimeException(new SAXParseException(document[2], null, null, document[0], document[1]).toString())
        StringBuilder out = new StringBuilder(HEAD)
        for (part in document) write(out, part, 0)
        out << '\n'
        out.toString()
    }

    private static void write(StringBuilder out, List element, int depth) {
        if (depth > 0) out << '\n' << '  ' * depth
        if (element.size() == 1) {
            out << element[0]
            return
        }
        String name = element[1] ? element[1] + ':' + element[0] : element[0]
        out << '<' << name
        for (ns in element[5]) out << (ns[0] ? ' xmlns:' + ns[0] : ' xmlns') << '="' << attribute(ns[1]) << '"'
        for (a in element[3]) out << ' ' << (a[1] ? a[1] + ':' + a[0] : a[0]) << '="' << attribute(a[3]) << '"'
        List children = element[4]
        if (!children) {
            out << '/>'
            return
        }
        out << '>'
        boolean onlyText = children.every { !(it instanceof List) }
        for (child in children) {
            if (child instanceof List) {
                write(out, child, depth + 1)
            } else if (onlyText) {
                out << escaped(child)
            } else {
                out << '\n' << '  ' * (depth + 1) << escaped(child.replaceFirst('^\n+', ''))
            }
        }
        if (!onlyText) out << '\n' << '  ' * depth
        out << '</' << name << '>'
    }
    private static String escaped(String s) { s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#13;') }
    private static String attribute(String s) { escaped(s).replace('"', '&quot;').replace('\n', '&#10;').replace('\t', '&#9;') }

    static String escapeXml(String s) {
        s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;').replace("'", '&apos;')
    }
    static String escapeControlCharacters(String s) { s.collect { c -> (c as char) < 31 ? '&#' + ((c as char) as int) + ';' : c }.join('') }
}
