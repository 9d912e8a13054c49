def o = new ByteArrayOutputStream()
o << new ByteArrayInputStream([200, 65] as byte[])
println o.toByteArray()
def f = File.createTempFile('rio', '.bin'), g = File.createTempFile('rio', '.bin')
g.bytes = [200, 10, 255] as byte[]
f.withOutputStream { out -> g.withInputStream { i -> out << i } }
println f.bytes
def b = new ByteArrayOutputStream()
def buffered = new BufferedOutputStream(b)
buffered << new FileInputStream(g)
println b.toByteArray()
def p = new ByteArrayOutputStream()
p << ['printf', '\\310A'].execute().inputStream << 'é'
println p.toByteArray()
f.newOutputStream() << 'abc'
println f.text
(f.newOutputStream() << 'x') << 'y'
println f.text
f.newOutputStream() << g.newInputStream()
println f.bytes
f.delete(); g.delete()
class Own extends InputStream {
    int k = 0
    boolean closed
    int read() { k < 10 ? k++ : -1 }
    void close() { closed = true }
}
def os = new ByteArrayOutputStream()
def src = new Own()
os << src
println "${os.toByteArray()} $src.closed"
// expect: [-56, 65]
// expect: [-56, 10, -1]
// expect: [-56, 10, -1]
// expect: [-56, 65, -61, -87]
// expect: abc
// expect: xy
// expect: [-56, 10, -1]
// expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] false
