// Readers, writers and streams of own classes: everything they inherit goes through their own read() and write().
class Letters extends Reader {
    String s = 'ab\ncd\n'; int at = 0
    int read(char[] to, int from, int count) { if (at >= s.size()) return -1; to[from] = s.charAt(at++); 1 }
    void close() {}
}
class Bytes extends InputStream { int n = 65; int read() { n > 70 ? -1 : n++ } }
class Parts extends Writer {
    List parts = []
    void write(char[] all, int from, int count) { parts << new String(all, from, count) }
    void flush() {}
    void close() { parts << '.' }
}
class Numbers extends OutputStream { List all = []; void write(int b) { all << b } }
def r = new Letters()
println([r.read(), r.readLine(), r.readLine(), r.readLine()])
println new Letters().readLines()
println new Letters().withReader { it.text }
new Letters().eachLine { println it }
println new Bytes().text
println new Bytes().bytes.toList()
byte[] some = new byte[4]
println([new Bytes().read(some), some.toList(), new InputStreamReader(new Bytes()).text])
def w = new Parts()
w << 'a' << 1
w.write('bc')
w.write(65)
w.append('d').write('efgh', 1, 2)
w.withWriter { it << [1, 2] }
println w.parts
def o = new Numbers()
o << 'ab'
o.write('cde'.bytes, 1, 1)
o.withStream { it.write('z'.bytes) }
println o.all
// expect: [97, b, cd, null]
// expect: [ab, cd]
// expect: ab
// expect: cd
// expect:
// expect: ab
// expect: cd
// expect: ABCDEF
// expect: [65, 66, 67, 68, 69, 70]
// expect: [4, [65, 66, 67, 68], ABCDEF]
// expect: [a, 1, bc, A, d, fg, [1, 2], .]
// expect: [97, 98, 100, 122]
