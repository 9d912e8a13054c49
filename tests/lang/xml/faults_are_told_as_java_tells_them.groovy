// The sentence, line and column of a document's first fault.
def err = System.err
System.err = new PrintStream(new ByteArrayOutputStream())
for (text in ['', '  \n', 'x', '<a>', '<a', '<a></b>', '<a>\n<b>\n</a>', '<x:a xmlns:x="u"></x:b>', '<a>\u00e4</b>', '<a/><b/>', '<a/>x', '<a b=1/>', '<a b/>', '<a b="x/>',
              '<a b="1" b="2"/>', '<a b="1"c="2"/>', '<a b="<"/>', '<a>&foo;</a>', '<a>AT&T</a>', '<a>& b</a>', '<a b="?x=1&y=2"/>', '<x:a/>', '<a x:b="1">\n</a>',
              ' <?xml version="1.0"?><a/>', '<?xml version="1.0"?>', '<a><!-- x </a>', '<a><!-- a -- b --></a>', '<a><![CDATA[x</a>', '<a>]]></a>', '<a>\u0001</a>',
              '<a>&#0;</a>', '<a>x < y</a>', '<a>if (a<b && c)</a>', '<1/>', '</a>', '<html><br></html>', '<a>\n<b c="1\n</a>']) {
    try { new XmlSlurper().parseText(text) } catch (org.xml.sax.SAXParseException e) { println e }
}
try { new XmlParser().parseText('<a>\n</b>') } catch (e) { println([e.lineNumber, e.columnNumber, e.message, e.systemId]) }
System.err = err
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 1; Premature end of file.
// expect: org.xml.sax.SAXParseException; lineNumber: 2; columnNumber: 1; Premature end of file.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 1; Content is not allowed in prolog.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 4; XML document structures must start and end within the same entity.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 3; XML document structures must start and end within the same entity.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 6; The element type "a" must be terminated by the matching end-tag "</a>".
// expect: org.xml.sax.SAXParseException; lineNumber: 3; columnNumber: 3; The element type "b" must be terminated by the matching end-tag "</b>".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 20; The element type "x:a" must be terminated by the matching end-tag "</x:a>".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The element type "a" must be terminated by the matching end-tag "</a>".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 6; The markup in the document following the root element must be well-formed.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 5; Content is not allowed in trailing section.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 6; Open quote is expected for attribute "b" associated with an  element type  "a".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 5; Attribute name "b" associated with an element type "a" must be followed by the ' = ' character.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 10; XML document structures must start and end within the same entity.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 17; Attribute "b" was already specified for element "a".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 9; Element type "a" must be followed by either attribute specifications, ">" or "/>".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The value of attribute "b" associated with an element type "a" must not contain the '<' character.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 9; The entity "foo" was referenced, but not declared.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 8; The reference to entity "T" must end with the ';' delimiter.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 5; The entity name must immediately follow the '&' in the entity reference.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 13; The reference to entity "y" must end with the ';' delimiter.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The prefix "x" for element "x:a" is not bound.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 12; The prefix "x" for attribute "x:b" associated with an element type "a" is not bound.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The processing instruction target matching "[xX][mM][lL]" is not allowed.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 22; Premature end of file.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 15; XML document structures must start and end within the same entity.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 13; The string "--" is not permitted within comments.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 18; XML document structures must start and end within the same entity.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The character sequence "]]>" must not appear in content unless used to mark the end of a CDATA section.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 4; An invalid XML character (Unicode: 0x1) was found in the element content of the document.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 8; Character reference "&#0" is an invalid XML character.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 7; The content of elements must consist of well-formed character data or markup.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 12; Element type "b" must be followed by either attribute specifications, ">" or "/>".
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 2; The markup in the document preceding the root element must be well-formed.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 2; The markup in the document preceding the root element must be well-formed.
// expect: org.xml.sax.SAXParseException; lineNumber: 1; columnNumber: 13; The element type "br" must be terminated by the matching end-tag "</br>".
// expect: org.xml.sax.SAXParseException; lineNumber: 3; columnNumber: 1; The value of attribute "c" associated with an element type "b" must not contain the '<' character.
// expect: [2, 3, The element type "a" must be terminated by the matching end-tag "</a>"., null]
