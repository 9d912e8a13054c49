// What has been read to its end by text, readLines(), eachLine and the like, or was closed, cannot be read again; an array can.
def refused = { name, what -> try { println "$name: ${what()}" } catch (IOException e) { println "$name: $e.message" } }
def ends = [text: { it.text }, eachLine: { r -> r.eachLine { } }, split: { r -> r.splitEachLine(',') { } }, close: { it.close() },
            withReader: { r -> r.withReader { } }, iterator: { it.iterator().toList() }]
for (entry in ends) {
    def reader = new StringReader('a\nb')
    entry.value(reader)
    refused(entry.key) { reader.read() }
}
def buffered = new BufferedReader(new StringReader('a\nb'))
buffered.readLine()
buffered.close()
refused('ready') { buffered.ready() }
def bytes = new ByteArrayInputStream('ab'.bytes)
println bytes.text
refused('bytes') { bytes.available() }
// expect: text: Stream closed
// expect: eachLine: Stream closed
// expect: split: Stream closed
// expect: close: Stream closed
// expect: withReader: Stream closed
// expect: iterator: -1
// expect: ready: Stream closed
// expect: ab
// expect: bytes: 0
