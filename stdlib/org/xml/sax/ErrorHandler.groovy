package org.xml.sax

interface ErrorHandler {
    void warning(SAXParseException fault)
    void error(SAXParseException fault)
    void fatalError(SAXParseException fault)
}
