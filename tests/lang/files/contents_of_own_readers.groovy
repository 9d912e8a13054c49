class In extends InputStream {
    int k = 0
    int read() { k < 5 ? (int) ('a' as char) + k++ : -1 }
}
class R extends Reader {
    String s = 'text'
    int read(char[] c, int from, int n) {
        if (!s) return -1
        c[from] = s.charAt(0)
        s = s.substring(1)
        1
    }
    void close() { print 'closed ' }
}
println(new StringWriter() << new R())
println(new StringWriter() << new In())
def f = File.createTempFile('rio', '.txt')
f.withWriter { it << new R() }
println f.text
f << new R()
f << new In()
println f.text
def o = new ByteArrayOutputStream()
o << new R()
o << new In()
println o
println "<${new R()}>"
f.delete()
// expect: closed text
// expect: abcde
// expect: closed text
// expect: closed texttextabcde
// expect: closed textabcde
// expect: closed <text>
