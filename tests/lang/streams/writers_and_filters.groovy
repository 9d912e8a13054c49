// writers over streams with a charset, lines filtered into a writer, Base64 in lines
def out = new ByteArrayOutputStream()
out.withWriter('UTF-8') { it << 'é' }
println out.size()
def to = new StringWriter()
new StringReader('ab\ncd\nce').filterLine(to) { it.contains('c') }
print to
println "${System.out instanceof Appendable} ${new groovy.json.JsonBuilder() instanceof Writable}"
println([0, 1, 2, 3, 5, 56, 57, 58, 60, 100, 171, 172].collect {
    def text = (new byte[it]).encodeBase64(true).toString()
    "$it:${text.size()}${text.endsWith('\n') ? '.' : ''}"
}.join(' '))
def closed = new Formatter()
closed.close()
try { closed.toString() } catch (IllegalStateException e) { println e }
// expect: 2
// expect: cd
// expect: ce
// expect: true true
// expect: 0:0 1:4 2:4 3:4 5:10. 56:78. 57:78. 58:82 60:82 100:140. 171:234. 172:238
// expect: java.util.FormatterClosedException
