import java.nio.charset.*
def f = File.createTempFile('rio', '.txt')
new PrintWriter(f, 'UTF-16BE').with { print('é'); close() }
println f.bytes
new PrintWriter(f.path, 'ISO-8859-1').with { print('é'); close() }
println f.bytes
def b = new ByteArrayOutputStream()
def p = new PrintStream(b, true, 'ISO-8859-1')
p.print('é')
println b.toByteArray()
p = new PrintStream(b, true, 'UTF-8')
p.println('é')
println b.toByteArray()
new FileWriter(f, StandardCharsets.ISO_8859_1).with { write('ü'); close() }
println f.bytes
println new FileReader(f, StandardCharsets.ISO_8859_1).text
new FileWriter(f.path, Charset.forName('UTF-16LE'), true).with { write('a'); close() }
println f.bytes
println new FileReader(f.path, StandardCharsets.ISO_8859_1).read()
new PrintStream(f, 'ISO-8859-1').with { println('ö'); close() }
println f.bytes
def w = new StringWriter()
w.write((String) null)
println w
f.delete()
// expect: é[]
// expect: é[]
// expect: [-23]
// expect: [-23, -61, -87, 10]
// expect: [-4]
// expect: ü
// expect: [-4, 97, 0]
// expect: 252
// expect: ö
// expect: []
// expect: null
