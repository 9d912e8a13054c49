def s = new StringWriter()
class Count extends ByteArrayOutputStream {
    int n
    void write(int b) { n++; super.write(b) }
    void write(byte[] b, int f, int c) { n += c; super.write(b, f, c) }
}
def c = new Count(); c << 'abc'; println c.n
new PrintStream(c).print('xy'); println c.n
class Fil extends FilterInputStream { Fil(i) { super(i) }
 int read() { int c = super.read(); c < 0 ? c : c + 1 } }
println new Fil(new ByteArrayInputStream('HAL'.bytes)).read()
class Fo extends FilterOutputStream { Fo(i) { super(i) }
 void write(int b) { super.write(b + 1) } }
def bo = new ByteArrayOutputStream(); new Fo(bo) << 'HAL'; println bo
class FWr extends FilterWriter { FWr(i) { super(i) } }
new FWr(s) << 'fw'; println s

class Upper extends FilterReader {
    Upper(Reader r) { super(r) }
    int read(char[] c, int from, int count) {
        int n = super.read(c, from, count)
        for (int i = from; i < from + n; i++) c[i] = Character.toUpperCase(c[i])
        n
    }
}
println new Upper(new StringReader('ab\ncd')).readLines()
println new BufferedReader(new Upper(new StringReader('ab'))).readLine()
println new Fil(new ByteArrayInputStream([1, 2, 3] as byte[])).with { [read(), available(), this.class.simpleName != null, markSupported()] }
class Closes extends FilterOutputStream {
    Closes(OutputStream o) { super(o) }
    void close() { print 'close '; super.close() }
}
def p = new PrintStream(new Closes(bo)); p.print('x'); p.close(); println bo
new Closes(bo).withStream { it.write('y'.bytes) }
println bo
try { new FWr(null) } catch (NullPointerException e) { println 'NPE' }
// expect: 3
// expect: 5
// expect: 73
// expect: IBM
// expect: fw
// expect: [AB, CD]
// expect: AB
// expect: [2, 2, true, true]
// expect: close IBMx
// expect: close IBMxy
// expect: NPE
