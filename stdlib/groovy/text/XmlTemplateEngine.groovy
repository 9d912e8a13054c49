package groovy.text

import groovy.xml.QName

/**
 * Templates that are XML: written indented, with gsp:scriptlet and gsp:expression for code.
 */
class XmlTemplateEngine extends TemplateEngine {
    private static int count = 0

    private String indent = '  '

    XmlTemplateEngine() {}
    XmlTemplateEngine(String indentation, boolean validating) { indent = indentation }

    void setIndentation(String text) { indent = text ?: '  ' }
    String getIndentation() { indent }

    Template createTemplate(Reader reader) {
        StringWriter script = new StringWriter()
        script << 'out.print("""'
        new GspPrinter(script, indent).print(new XmlParser(false, true).parseText(reader.getText()))
        script << '""")\n'
        new SimpleTemplate(compiled(script.toString(), 'XmlTemplateScript' + (++count)))
    }
}

/** Elements as text of the script, gsp: elements as its code. */
class GspPrinter extends XmlNodePrinter {
    private static final String SPACE = 'http://groovy.codehaus.org/2005/gsp'

    private Writer script

    GspPrinter(Writer script, String indent) {
        super(script, indent, "'")
        this.script = script
    }

    protected boolean printSpecialNode(Node node) {
        Object name = node.name()
        if (!(name instanceof QName) || name.namespaceURI != SPACE) return false
        if (name.localPart == 'scriptlet') {
            script << '""")\n' << node.text() << '\nout.print("""'
        } else if (name.localPart == 'expression') {
            printLineBegin()
            script << '${' << node.text() << '}'
            printLineEnd()
        } else {
            throw new RuntimeException("Unsupported 'gsp:' tag named \"" + name.localPart + '".')
        }
        true
    }
    protected void printSimpleItem(Object value) {
        printLineBegin()
        script << value.toString().trim().replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;').replace("'", '&apos;')
        printLineEnd()
    }
}
