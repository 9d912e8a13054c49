new StringReader('a b\nc d').splitEachLine(' ') { x, y -> println "$y$x" }
def sw = new StringWriter()
new StringReader('ab\ncd').transformLine(sw) { it.reverse() }
print sw
def cw = new StringWriter()
new StringReader('ab').transformChar(cw) { it * 2 }
println cw
def buf = new byte[2]
def is = new ByteArrayInputStream('xyz'.bytes)
println is.read(buf) + ' ' + buf + ' ' + is.read(buf) + ' ' + is.read(buf)
// expect: ba
// expect: dc
// expect: ba
// expect: dc
// expect: aabb
// expect: 2 [120, 121] 1 -1
