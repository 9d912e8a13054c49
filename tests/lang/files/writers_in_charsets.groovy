def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def x = File.createTempFile('enc', '.txt')
f('withWriter') { x.withWriter('ISO-8859-1') { it << 'hé' }; x.bytes.toList() }
f('write') { x.write('hé', 'UTF-16BE'); x.bytes.toList() }
f('newWriter') { def w = x.newWriter('ISO-8859-1'); w.write('é'); w.close(); x.bytes.toList() }
f('osw file') { def w = new OutputStreamWriter(new FileOutputStream(x), 'ISO-8859-1'); w.write('é'); w.close(); x.bytes.toList() }
f('osw baos') { def o = new ByteArrayOutputStream(); def w = new OutputStreamWriter(o, 'ISO-8859-1'); w.write('é'); w.close(); o.toByteArray().toList() }
f('osw baos cs') { def o = new ByteArrayOutputStream(); def w = new OutputStreamWriter(o, java.nio.charset.Charset.forName('UTF-16LE')); w << 'é' << 1; w.close(); o.toByteArray().toList() }
f('buffered') { def o = new ByteArrayOutputStream(); def w = new BufferedWriter(new OutputStreamWriter(o, 'ISO-8859-1')); w.write('é'); w.newLine(); w.close(); o.toByteArray().toList() }
f('print') { def o = new ByteArrayOutputStream(); def w = new PrintWriter(new OutputStreamWriter(o, 'ISO-8859-1')); w.println('é'); w.close(); o.toByteArray().toList() }
f('stream withWriter') { def o = new ByteArrayOutputStream(); o.withWriter('UTF-16BE') { it << 'é' }; o.toByteArray().toList() }
f('file stream withWriter') { new FileOutputStream(x).withWriter('UTF-16BE') { it << 'é' }; x.bytes.toList() }
f('newWriter stream') { def o = new ByteArrayOutputStream(); def w = o.newWriter('ISO-8859-1'); w << 'é'; w.close(); o.toByteArray().toList() }
f('unknown') { new OutputStreamWriter(new ByteArrayOutputStream(), 'nope') }
f('utf16') { def o = new ByteArrayOutputStream(); def w = new OutputStreamWriter(o, 'UTF-16'); w.write('a'); w.write('b'); w.close(); o.toByteArray().toList() }
f('mixed') { def o = new ByteArrayOutputStream(); def w = new OutputStreamWriter(o, 'ISO-8859-1'); w.write('é'); w.flush(); o.write(65); w.write('é'); w.close(); o.toByteArray().toList() }
x.delete()
// expect: withWriter [104, -23]
// expect: write [-2, -1, 0, 104, 0, -23]
// expect: newWriter [-23]
// expect: osw file [-23]
// expect: osw baos [-23]
// expect: osw baos cs [-23, 0, 49, 0]
// expect: buffered [-23, 10]
// expect: print [-23, 10]
// expect: stream withWriter [0, -23]
// expect: file stream withWriter [0, -23]
// expect: newWriter stream [-23]
// expect: unknown java.io.UnsupportedEncodingException: nope
// expect: utf16 [-2, -1, 0, 97, 0, 98]
// expect: mixed [-23, 65, -23]
