import org.xml.sax.SAXParseException
def kinds = []
for (text in ['<a><b></a>', '', 'x', '<a b=c/>', '<a>&nope;</a>']) {
    def err = System.err
    System.err = new PrintStream(new ByteArrayOutputStream())
    try { new XmlSlurper().parseText(text) } catch (SAXParseException e) { kinds << 'bad' }
    System.err = err
}
println kinds
try {
    new XmlParser().parseText('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>')
} catch (SAXParseException e) { println e.message.contains('DOCTYPE is disallowed') }
// expect: [bad, bad, bad, bad, bad]
// expect: true
