// What writes itself does so in a GString and behind <<, elsewhere its toString() counts; readers are read.
class Page implements Writable {
    Writer writeTo(Writer out) { out << 'written'; out }
    String toString() { 'shown' }
}
class Pages extends ArrayList implements Writable {
    Writer writeTo(Writer out) { out << 'written'; out }
}
println "${new Page()} ${[new Page()]} ${new Pages()} ${-> new Page()}"
println 'a ' + new Page()
println new Page()
def text = new StringWriter()
text << new Page() << 1 << new StringReader(' read')
println text
def bytes = new ByteArrayOutputStream()
bytes << new Page() << 65 << new StringReader(' read') << ([66] as byte[])
println bytes
println new StringBuilder() << new Page()
println "${new StringReader('abc')}|${new ByteArrayInputStream('xyz'.bytes)}"
// expect: written [shown] [] written
// expect: a shown
// expect: shown
// expect: written1 read
// expect: written65 read[66]
// expect: shown
// expect: abc|xyz
