def show = { c -> try { println c() } catch (e) { println "${e.class.simpleName}: ${e.message}" } }
class FW extends FilterWriterish { FW(w) { super(w) } }
class FilterWriterish extends Writer {
    Writer to
    FilterWriterish(Writer w) { to = w }
    void write(char[] c, int f, int n) { to.write(c, f, n) }
    void flush() { to.flush() }
    void close() { to.close() }
}
def s = new StringWriter()
def w = new FW(s)
w.write('abc', 1, 2)
show { w.write('abc', 1, 5) }
w.write(['x', 'y'] as char[])
w << "g${1}" << [1, 2] << null
w.printf('%d %s', [1, 'a'])
w.append('abc', 0, 1)
w.withPrintWriter { it.println('pw'); it.printf('%s!', 'f') }
println s
def b = new BufferedWriter(new FW(s)); b.writeLine('line'); b << 'more'; b.flush()
println s
b.close()
show { b << 'x' }
def f = File.createTempFile('rio', '.txt')
f.withWriter('UTF-16') { it << 'é' }
println f.bytes
f.withOutputStream { it.withWriter('ISO-8859-1') { it << 'é' } }
println f.bytes
f.withPrintWriter { it.println('x'); it.flush(); println f.text }
f.withWriterAppend { it << 'y' }
println f.text
def d = new DataOutputStream(new FileOutputStream(f)); d.writeInt(7); d.close(); println f.bytes
d = new DataOutputStream(new ByteArrayOutputStream()); d.writeUTF('é'); d.flush()
f.newWriter().withCloseable { it << 'k' }
println f.text
def o = f.newOutputStream(); o.write(65); println f.length(); o.close(); println f.text
o.close()
f.delete()
// expect: StringIndexOutOfBoundsException: begin 1, end 6, length 3
// expect: bcxyg1[1, 2]null1 aapw
// expect: f!
// expect: bcxyg1[1, 2]null1 aapw
// expect: f!line
// expect: more
// expect: IOException: Stream closed
// expect: [-2, -1, 0, -23]
// expect: [-23]
// expect: x
// expect:
// expect: x
// expect: y
// expect: [0, 0, 0, 7]
// expect: k
// expect: 0
// expect: A
