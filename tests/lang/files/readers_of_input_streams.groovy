// withReader() and newReader() give a stream's closure a reader; the stream itself reads no lines.
def open = { new ByteArrayInputStream('a,1\nb,2'.bytes) }
println open().withReader { it.readLine() }
println open().newReader().readLine()
println open().withStream { it.class.simpleName }
println open().readLines()
open().splitEachLine(',') { println it }
try { open().readLine() } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: a,1
// expect: a,1
// expect: ByteArrayInputStream
// expect: [a,1, b,2]
// expect: [a, 1]
// expect: [b, 2]
// expect: No signature of method: java.io.ByteArrayInputStream.readLine() is applicable for argument types: () values: []
