def fresh() { new InputStream() { int k = 0; int read() { k < 10 ? k++ : -1 } } }
def i = fresh()
println([i.readNBytes(3), i.readNBytes(3)])
i = fresh(); i.skipNBytes(2); println i.read()
byte[] b = new byte[4]
i = fresh(); println "${i.readNBytes(b, 0, 4)} $b ${i.read()}"
i = fresh(); println i.readAllBytes()
println i.markSupported()
i.mark(3)
def show = { c -> try { println c() } catch (e) { println "${e.class.simpleName}: ${e.message}" } }
show { i.reset() }
try { i.readNBytes(null, 0, 1) } catch (NullPointerException e) { println 'NPE' }
try { i.read(null, 0, 1) } catch (NullPointerException e) { println 'NPE' }
try { i.read((byte[]) null) } catch (NullPointerException e) { println 'NPE' }
try { new ByteArrayInputStream(b).read(null, 0, 1) } catch (NullPointerException e) { println 'NPE' }
show { fresh().read(new byte[2], 1, 3) }
println fresh().eachByte { print it }
fresh().eachByte(4) { x, n -> print "$x $n;" }
println()
println fresh().transferTo(new ByteArrayOutputStream())
class R extends Reader {
    String s = 'ab\ncd'
    int at = 0
    boolean closed
    int read(char[] c, int from, int n) {
        if (at >= s.length()) return -1
        c[from] = s.charAt(at++)
        1
    }
    void close() { closed = true }
}
def r = new R()
println "${r.markSupported()} ${(char) r.read()} $r.closed"
show { r.mark(1) }
show { r.reset() }
println "${r.readLine()} ${r.readLine()} ${r.readLine()}"
r = new R()
println r.splitEachLine('') { println it }
println r.closed
def w = new StringWriter()
new R().filterLine(w) { it.contains('c') }
print w
w = new StringWriter()
new R().transformLine(w) { it * 2 }
print w
println new R().readLines()
class Blocks extends InputStream {
    byte[] held = [1, 2, 3]
    int at = 0
    int read() { -1 }
    int read(byte[] b, int from, int n) {
        if (at >= held.length) return -1
        b[from] = held[at++]
        1
    }
}
println new Blocks().bytes
// expect: [[0, 1, 2], [3, 4, 5]]
// expect: 2
// expect: 4 [0, 1, 2, 3] 4
// expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
// expect: false
// expect: IOException: mark/reset not supported
// expect: NPE
// expect: NPE
// expect: NPE
// expect: NPE
// expect: IndexOutOfBoundsException: Range [1, 1 + 3) out of bounds for length 2
// expect: 0123456789null
// expect: [0, 1, 2, 3] 4;[4, 5, 6, 7] 4;[8, 9, 6, 7] 2;
// expect: 10
// expect: false a false
// expect: IOException: mark() not supported
// expect: IOException: reset() not supported
// expect: b cd null
// expect: [a, b]
// expect: [c, d]
// expect: null
// expect: true
// expect: cd
// expect: abab
// expect: cdcd
// expect: [ab, cd]
// expect: [1, 2, 3]
