class Out extends OutputStream {
    List got = []
    void write(int b) { got << b }
    void flush() { got << 'flush' }
    void close() { got << 'close' }
}
class W extends Writer {
    List got = []
    void write(char[] c, int from, int n) { got << new String(c, from, n) }
    void flush() { got << 'flush' }
    void close() { got << 'close' }
}
def o = new Out()
o.write('é'.bytes)
println o.got
o = new Out(); o << 'é'; println o.got
o = new Out(); o << new ByteArrayInputStream([200, 1] as byte[]); println o.got
o = new Out(); o.withStream { it.write(7) }; println o.got
o = new Out(); o.withWriter { it << 'a' }; println o.got
o = new Out(); o.withPrintWriter { it.println('a') }; println o.got
def p = new PrintStream(o = new Out())
p.println('ab'); p.flush()
println o.got - 'flush'
o = new Out()
def q = new BufferedOutputStream(o)
q.write(1); println o.got
q.flush(); println o.got
q.close()
println o.got.last()
def w = new OutputStreamWriter(o = new Out(), 'UTF-16BE')
w.write('é'); println o.got
w.close(); println o.got
w = new W(); w << 'a' << 1; println w.got
w = new W(); w.withWriter { it.write('x'); it.write((int) 'y' as char); it.print('z') }; println w.got
w = new W(); w.println('l'); w.append('q' as char).append('rst', 1, 2).append(null); println w.got.join().readLines()
w = new W(); p = new PrintWriter(w); p.print('a'); p.write('b'); println w.got
p.flush(); p.close(); println w.got
w = new W(); def b = new BufferedWriter(w); b.write('a'); println w.got
b.flush(); b.close(); println w.got
w = new W(); new RuntimeException('boo').printStackTrace(new PrintWriter(w)); println w.got.join().readLines()[0]
w = new W(); new groovy.text.SimpleTemplateEngine().createTemplate('Hi $x').make(x: 1).writeTo(w); println w.got.join()
class Texts extends W {
    void write(String s) { got << "<$s>".toString() }
}
w = new Texts(); w << 'a'; w.print(3); w.append('b'); println w.got
def old = System.out
def mine = new ByteArrayOutputStream()
o = new Out()
System.out = new PrintStream(o)
println 'hi'
System.out.flush()
System.out = old
println o.got.findAll { it instanceof Integer }
class Failing extends Writer {
    void write(char[] c, int from, int n) { throw new IOException('full') }
    void flush() { }
    void close() { }
}
p = new PrintWriter(new Failing())
p.print('a')
println p.checkError()
try { new Failing() << 'x' } catch (IOException e) { println e.message }
// expect: [-61, -87]
// expect: [-61, -87, flush]
// expect: [-56, 1, flush]
// expect: [7, flush, close]
// expect: [97, flush, flush, close]
// expect: [97, 10, flush, flush, close]
// expect: [97, 98, 10]
// expect: []
// expect: [1, flush]
// expect: close
// expect: []
// expect: [0, -23, flush, close]
// expect: [a, 1]
// expect: [x, y, z, flush, close]
// expect: [l, qsnull]
// expect: [a, b]
// expect: [a, b, flush, close]
// expect: []
// expect: [a, flush, close]
// expect: java.lang.RuntimeException: boo
// expect: Hi 1flush
// expect: [<a>, <3>, <b>]
// expect: [104, 105, 10]
// expect: true
// expect: full
