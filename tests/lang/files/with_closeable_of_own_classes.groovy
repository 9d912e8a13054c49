class Door implements Closeable {
    def log = []
    void close() { log << 'closed' }
}
def door = new Door()
println door.withCloseable { it.log << 'in'; 5 }
println door.log
try { door.withCloseable { throw new IllegalStateException('inside') } } catch (e) { println e.message }
println door.log
// expect: 5
// expect: [in, closed]
// expect: inside
// expect: [in, closed, closed]
