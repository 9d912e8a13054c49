// encodeHex() and encodeBase64() give no String but what writes itself, as do GStrings and writable closures
def hex = 'hi'.bytes.encodeHex(), base64 = 'hi'.bytes.encodeBase64()
println "$hex ${hex.class.name} ${hex instanceof Writable} $base64 ${base64.class.name}"
println "${base64 == 'aGk='} ${base64.toString() == 'aGk='}"
String text = base64
println text.size()
try { base64.replace('a', 'b') } catch (MissingMethodException e) { println e.message.readLines()[0] }
def out = new StringWriter()
println base64.writeTo(out).is(out)
out << hex
println out
println groovy.json.JsonOutput.toJson([value: base64])
def name = 'joe'
println "${"hi $name" instanceof Writable} ${"hi $name".writeTo(new StringWriter())}"
try { "hi $name".writeTo(null) } catch (NullPointerException e) { println 'null' }
def greeting = { to -> to << "hi $who" }.asWritable()
greeting.delegate = [who: 'jim']
println greeting
greeting.delegate = [who: 'ann']
println new StringWriter() << greeting
// expect: 6869 org.codehaus.groovy.runtime.EncodingGroovyMethods$2 true aGk= org.codehaus.groovy.runtime.EncodingGroovyMethods$1
// expect: false true
// expect: 4
// expect: No signature of method: org.codehaus.groovy.runtime.EncodingGroovyMethods$1.replace() is applicable for argument types: (java.lang.String, java.lang.String) values: [a, b]
// expect: true
// expect: aGk=6869
// expect: {"value":{}}
// expect: true hi joe
// expect: null
// expect: hi jim
// expect: hi ann
