class Up extends BufferedWriter {
    Up(Writer w) { super(w) }
    void write(String s) { super.write(s.toUpperCase()) }
}
def s = new StringWriter()
def u = new Up(s); u << 'a'; u.write('b'); u.print('c'); u.flush(); println s
u.println('x'); u << [1, 'k'] << null << 5; u.printf('%s', 'p'); u.append('q'); u << new StringReader('r'); u.flush(); println s
class Log extends StringWriter { List l = []; void write(String t) { l << t; super.write(t) } }
def g = new Log(); g << 'a'; g.print('c'); g.write('d'); println g.l; println g
class Count extends ByteArrayOutputStream {
    int n
    void write(byte[] b, int f, int c) { n += c; super.write(b, f, c) }
}
def c = new Count(); c.write([1, 2] as byte[]); c << ([3] as byte[]) << 'ab'; println c.n
println c.size()
class P extends PrintWriter {
    P(Writer w) { super(w) }
    void write(String s) { super.write("<$s>".toString()) }
}
def p = new P(s); p.print('x'); p.flush(); println s
// expect: ABC
// expect: ABCx
// expect: [1, K]NULL5PQr
// expect: [a, c, d]
// expect: acd
// expect: 5
// expect: 5
// expect: ABCx
// expect: [1, K]NULL5PQr<x>
