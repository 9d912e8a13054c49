// Methods of the library take what they are declared with: anything else is told as a call of no such method.
import java.nio.file.*
import java.util.stream.Collectors

enum Size { S, M, L }
def tell = { Closure call ->
    try {
        println call()
    } catch (MissingMethodException e) {
        println e.message.readLines()[0].replaceAll(' values:.*', '')
    } catch (RuntimeException e) {
        println e.class.simpleName
    }
}
def load = { from -> def p = new Properties(); p.load(from); p }
tell { load('k=v') }
tell { load(new StringReader('k=v')) }
tell { load(new ByteArrayInputStream('k=v'.bytes)) }
def write = { to, comment -> new Properties(k: 'v').store(to, comment); to.toString().contains('k=v') }
tell { write('x', null) }
tell { write(new StringWriter(), 1) }
tell { def p = new Properties(); p.k = 'v'; def w = new StringWriter(); p.store(w, "a${1}"); w.toString().contains('#a1') }
tell { new ByteArrayOutputStream().writeTo('x') }
tell { def to = new ByteArrayOutputStream(), from = new ByteArrayOutputStream(); from << 'abc'; from.writeTo(to); to }

tell { EnumSet.range('S', Size.L) }
tell { EnumSet.range(Size.S, Size.M) }
tell { EnumSet.noneOf(null) }
tell { EnumSet.noneOf(String) }
tell { EnumSet.complementOf(EnumSet.range(Size.S, Size.M)) }
tell { OptionalInt.of(3).ifPresent('x') }
tell { OptionalInt.of(3).ifPresent { println it } }
tell { OptionalInt.empty().orElseGet { 7 } }
tell { OptionalDouble.empty().orElseThrow { new IllegalStateException() } }
tell { new StringJoiner(',').add(1) }
tell { new StringJoiner(',').add("${1}").add(new StringBuilder('b')).add(null) }
tell { new StringJoiner(null) }
tell { ['a', 'b'].stream().collect(Collectors.joining("${0}", '[', new StringBuilder(']'))) }
tell { ['a', 'b'].stream().collect(Collectors.joining(1)) }

tell { ['true'].execute('x', null) }
tell { ['sh', '-c', 'echo $A'].execute(['A=5'] as String[], new File('/')).text.trim() }
tell { ['sh', '-c', 'echo $A'].execute(['A=5'], null).text.trim() }
tell { Runtime.runtime.exec(1) }
tell { Runtime.runtime.exec(['sh', '-c', 'echo $A'] as String[], ['A=5'] as String[]).text.trim() }
tell { new File('/').eachFile('x') { } }
tell { new File('/').eachFileMatch(1, ~/x/) { } }
tell { new Object().setMetaClass('x') }
tell { new Exception().printStackTrace('x') }
tell { new Exception().printStackTrace(null) }
tell { new Exception().setStackTrace(['x']) }
tell { def out = new StringWriter(); new Exception('e').printStackTrace(new PrintWriter(out)); out.toString().readLines()[0] }
tell { Class.forName('java.lang.String', true, 'x') }
tell { Class.forName('java.lang.String', true, null) }
tell { new groovy.json.JsonSlurper().parse('[1]') }
tell { new groovy.json.JsonSlurper().parse(new StringReader('[1]')) }
tell { new groovy.json.JsonSlurper().parse('[1]'.bytes, 'UTF-8') }
tell { new XmlParser().setErrorHandler('x') }
tell { groovy.xml.XmlUtil.serialize(1, new StringWriter()) }
tell { def out = new StringWriter(); groovy.xml.XmlUtil.serialize('<a/>', out); out.toString().contains('<a/>') }
tell { new StringReader('ab').transformChar('x') { it } }
tell { new GroovyShell().parse('1').setBinding('x') }

// files
tell { Files.exists(Paths.get('/'), 'x') }
tell { Files.exists(Paths.get('/'), LinkOption.NOFOLLOW_LINKS) }
tell { Files.readAllLines(Paths.get('/'), 'UTF-8') }
tell { Files.write(Paths.get('/none/x'), 'text') }
tell { Files.writeString(Paths.get('/none/x'), 1) }
def file = Files.createTempFile('types', '.txt')
tell { Files.write(file, ['a', 'b']); Files.write(file, 'c'.bytes, StandardOpenOption.APPEND); file.toFile().text }
tell { Files.writeString(file, "x${1}"); Files.readString(file, java.nio.charset.StandardCharsets.UTF_8) }
tell { Files.copy(file, file.resolveSibling(file.toFile().name + '2'), StandardCopyOption.REPLACE_EXISTING); file.toFile().delete() }
tell { new File(file.toString() + '2').delete() }

// clocks, ranges of fields, scanners, nodes
tell { java.time.Clock.system(null) }
tell { java.time.Clock.fixed('x', java.time.ZoneOffset.UTC) }
tell { java.time.temporal.ChronoField.YEAR.range().checkValidValue(1, 'x') }
tell { new Scanner(1) }
tell { new Scanner(new StringReader('a b')).next() }
tell { new XmlSlurper().parseText('<a/>').build(1) }
// expect: No signature of method: java.util.Properties.load() is applicable for argument types: (java.lang.String)
// expect: [k:v]
// expect: [k:v]
// expect: No signature of method: java.util.Properties.store() is applicable for argument types: (java.lang.String, null)
// expect: No signature of method: java.util.Properties.store() is applicable for argument types: (java.io.StringWriter, java.lang.Integer)
// expect: true
// expect: No signature of method: java.io.ByteArrayOutputStream.writeTo() is applicable for argument types: (java.lang.String)
// expect: abc
// expect: No signature of method: static java.util.EnumSet.range() is applicable for argument types: (java.lang.String, Size)
// expect: [S, M]
// expect: NullPointerException
// expect: ClassCastException
// expect: [L]
// expect: No signature of method: java.util.OptionalInt.ifPresent() is applicable for argument types: (java.lang.String)
// expect: 3
// expect: null
// expect: 7
// expect: IllegalStateException
// expect: No signature of method: java.util.StringJoiner.add() is applicable for argument types: (java.lang.Integer)
// expect: 1,b,null
// expect: NullPointerException
// expect: [a0b]
// expect: No signature of method: static java.util.stream.Collectors.joining() is applicable for argument types: (java.lang.Integer)
// expect: No signature of method: java.util.ArrayList.execute() is applicable for argument types: (java.lang.String, null)
// expect: 5
// expect: 5
// expect: No signature of method: java.lang.Runtime.exec() is applicable for argument types: (java.lang.Integer)
// expect: 5
// expect: No signature of method: java.io.File.eachFile() is applicable for argument types: (java.lang.String, arguments_of_another_type$_run_closure31$_closure66)
// expect: No signature of method: java.io.File.eachFileMatch() is applicable for argument types: (java.lang.Integer, java.util.regex.Pattern, arguments_of_another_type$_run_closure32$_closure67)
// expect: No signature of method: java.lang.Object.setMetaClass() is applicable for argument types: (java.lang.String)
// expect: No signature of method: java.lang.Exception.printStackTrace() is applicable for argument types: (java.lang.String)
// expect: NullPointerException
// expect: No signature of method: java.lang.Exception.setStackTrace() is applicable for argument types: (java.util.ArrayList)
// expect: java.lang.Exception: e
// expect: No signature of method: java.lang.Class.forName() is applicable for argument types: (java.lang.String, java.lang.Boolean, java.lang.String)
// expect: class java.lang.String
// expect: No signature of method: groovy.json.JsonSlurper.parse() is applicable for argument types: (java.lang.String)
// expect: [1]
// expect: [1]
// expect: No signature of method: groovy.util.XmlParser.setErrorHandler() is applicable for argument types: (java.lang.String)
// expect: No signature of method: static groovy.xml.XmlUtil.serialize() is applicable for argument types: (java.lang.Integer, java.io.StringWriter)
// expect: true
// expect: No signature of method: java.io.StringReader.transformChar() is applicable for argument types: (java.lang.String, arguments_of_another_type$_run_closure46$_closure68)
// expect: No signature of method: Script1.setBinding() is applicable for argument types: (java.lang.String)
// expect: No signature of method: static java.nio.file.Files.exists() is applicable for argument types: (sun.nio.fs.UnixPath, java.lang.String)
// expect: true
// expect: No signature of method: static java.nio.file.Files.readAllLines() is applicable for argument types: (sun.nio.fs.UnixPath, java.lang.String)
// expect: No signature of method: static java.nio.file.Files.write() is applicable for argument types: (sun.nio.fs.UnixPath, java.lang.String)
// expect: No signature of method: static java.nio.file.Files.writeString() is applicable for argument types: (sun.nio.fs.UnixPath, java.lang.Integer)
// expect: a
// expect: b
// expect: c
// expect: x1
// expect: true
// expect: true
// expect: NullPointerException
// expect: No signature of method: static java.time.Clock.fixed() is applicable for argument types: (java.lang.String, java.time.ZoneOffset)
// expect: No signature of method: java.time.temporal.ValueRange.checkValidValue() is applicable for argument types: (java.lang.Integer, java.lang.String)
// expect: GroovyRuntimeException
// expect: a
// expect: No signature of method: groovy.util.slurpersupport.NodeChild.build() is applicable for argument types: (java.lang.Integer)
