package org.xml.sax

/**
 * What is wrong with an XML document, and where.
 */
class SAXParseException extends SAXException {
    final String publicId, systemId
    final int lineNumber, columnNumber

    SAXParseException(String message, String publicId, String systemId, int lineNumber, int columnNumber, Exception cause = null) {
        super(message)
        this.publicId = publicId
        this.systemId = systemId
        this.lineNumber = lineNumber
        this.columnNumber = columnNumber
        if (cause != null) initCause(cause)
    }

    String toString() {
        String text = 'org.xml.sax.SAXParseException'
        if (publicId != null) text += 'publicId: ' + publicId
        if (systemId != null) text += '; systemId: ' + systemId
        if (lineNumber != -1) text += '; lineNumber: ' + lineNumber
        if (columnNumber != -1) text += '; columnNumber: ' + columnNumber
        message == null ? text : text + '; ' + message
    }
}
