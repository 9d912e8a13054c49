def node = new XmlParser(trimWhitespace: true).parseText('<p>Read the <a href="i.html">Home</a> page</p>')
def sw = new StringWriter()
new NodePrinter(new PrintWriter(sw)).print(node)
print sw
// expect: p() {
// expect:   Read the
// expect:   a(href:'i.html') {
// expect:     Home
// expect:   }
// expect:   page
// expect: }
