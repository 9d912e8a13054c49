// A reader is made of a stream or a reader, a PrintWriter also of a file's name.
def refused = { c -> try { println c() } catch (e) { println e.toString().readLines()[0] } }
refused { new BufferedReader('a') }
refused { new InputStreamReader(new StringReader('a')) }
refused { new BufferedWriter('x') }
refused { new OutputStreamWriter(new StringWriter()) }
println new ByteArrayInputStream('abcdef'.bytes, 2, 3).text
def file = File.createTempFile('abc', '.txt')
new PrintWriter(file.path).withCloseable { it.println('named'); it.print(3) }
println file.text
new PrintStream(file).withCloseable { it.println('a File') }
print file.text
file.delete()
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.io.BufferedReader(java.lang.String)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.io.InputStreamReader(java.io.StringReader)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.io.BufferedWriter(java.lang.String)
// expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: java.io.OutputStreamWriter(java.io.StringWriter)
// expect: cde
// expect: named
// expect: 3
// expect: a File
