import groovy.json.StreamingJsonBuilder
def writer = new StringWriter()
def text = new Writable() { Writer writeTo(Writer out) { out << '{"x":1}' } }
new StreamingJsonBuilder(writer).call {
    given text
    name "${1 + 1}"
}
println writer
// expect: {"given":{"x":1},"name":"2"}
