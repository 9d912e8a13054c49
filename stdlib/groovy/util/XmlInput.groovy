package groovy.util

import org.xml.sax.EntityResolver
import org.xml.sax.ErrorHandler
import org.xml.sax.SAXParseException
import sluice.Xml

/**
 * What XmlParser and XmlSlurper share: where documents come from, and what is wrong with one.
 */
abstract class XmlInput {
    boolean keepIgnorableWhitespace = false
    boolean namespaceAware = true
    protected boolean allowDocType = false
    private ErrorHandler errorHandler

    XmlInput(boolean namespaceAware, boolean allowDocType) {
        this.namespaceAware = namespaceAware
        this.allowDocType = allowDocType
    }

    Object parseText(String text) {
        List root = Xml.read(text, allowDocType, namespaceAware)
        if (root.size() == 6) return build(root)
        throw new SAXParseException(root[2], null, null, root[0], root[1])
    }
    Object parse(File file) { parseText(decoded(file.getBytes())) }
    Object parse(InputStream input) { parseText(decoded(input.getBytes())) }
    Object parse(Reader reader) { parseText(reader.getText()) }
    Object parse(String address) { address.contains('://') ? parse(new URL(address).openStream()) : parse(new File(address)) }

    private static String decoded(byte[] bytes) {
        String start = new String(bytes.length > 200 ? bytes[0..199] as byte[] : bytes, 'ISO-8859-1')
        if (start.startsWith('\u00FE\u00FF') || start.startsWith('\u00FF\u00FE')) return new String(bytes, 'UTF-16')
        java.util.regex.Matcher m = start =~ /^<\?xml[^>]*encoding=["']([A-Za-z0-9._\-]+)["']/
        new String(bytes, m.find() ? m.group(1) : 'UTF-8').replaceFirst('^\uFEFF', '')
    }

    ErrorHandler getErrorHandler() { errorHandler }
    void setErrorHandler(ErrorHandler handler) { errorHandler = handler }
    void setEntityResolver(EntityResolver resolver) {}
    void setFeature(String name, boolean value) {
        if (name.endsWith('/disallow-doctype-decl')) allowDocType = !value
    }
    boolean getFeature(String name) { name.endsWith('/disallow-doctype-decl') ? !allowDocType : false }

    protected abstract Object build(List element)
}
