class Door implements Closeable {
    def log = []
    void close() { log << 'closed' }
}
def door = new Door()
println door.withCloseable { it.log << 'in'; 5 }
println door.log
try { door.withCloseable { throw new IllegalStateException('inside') } } catch (e) { println e.message }
println door.log
// Behind a failure, IOExceptions of close() are not told, others are.
class Failing implements Closeable { Exception e; void close() { throw e } }
for (e in [new IOException('closing'), new IllegalStateException('closing')]) {
    try { new Failing(e: e).withCloseable { throw new Exception('inside') } } catch (told) { println told }
    try { new Failing(e: e).withCloseable { 1 } } catch (told) { println told }
}
// expect: 5
// expect: [in, closed]
// expect: inside
// expect: [in, closed, closed]
// expect: java.lang.Exception: inside
// expect: java.io.IOException: closing
// expect: java.lang.IllegalStateException: closing
// expect: java.lang.IllegalStateException: closing
