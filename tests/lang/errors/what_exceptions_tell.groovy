import java.nio.file.*
import java.util.regex.*
def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def x = { c -> try { c(); 'none' } catch (Throwable e) { e } }
f('pattern') { def e = x { Pattern.compile('a(b') }; [e.index, e.description, e.pattern] }
f('pattern 2') { def e = x { 'x' =~ '[z-a]' }; [e.index, e.description, e.pattern] }
f('pattern 3') { def e = x { 'x'.replaceAll('*', '') }; [e.index, e.description, e.pattern] }
f('pattern 4') { def e = new PatternSyntaxException('D', 'p', 3); [e.index, e.description, e.pattern, e.message] }
f('parse') { def e = x { new java.text.SimpleDateFormat('yyyy').parse('x') }; [e.errorOffset, e.message] }
f('parse 2') { def e = x { java.text.NumberFormat.instance.parse('x') }; [e.errorOffset, e.message] }
f('parse 3') { new java.text.ParseException('m', 7).errorOffset }
f('unknown conversion') { def e = x { String.format('%q') }; [e.conversion, e.message] }
f('illegal conversion') { def e = x { String.format('%d', 'x') }; [e.conversion, e.argumentClass] }
f('missing argument') { def e = x { String.format('%s %s', 'x') }; [e.formatSpecifier] }
f('missing width') { def e = x { String.format('%-d', 3) }; [e.formatSpecifier] }
f('flags') { def e = x { String.format('%--5d', 3) }; [e.flags] }
f('flags 2') { def e = x { String.format('%#d', 3) }; [e.flags, e.conversion] }
f('illegal flags') { def e = x { String.format('%-05d', 3) }; [e.flags] }
f('precision') { def e = x { String.format('%.2d', 3) }; [e.precision] }
f('width') { def e = x { String.format('%5n') }; [e.width] }
f('code point') { def e = x { String.format('%c', 0x110000) }; [e.codePoint] }
f('resource') { def e = new MissingResourceException('m', 'C', 'k'); [e.className, e.key, e.message] }
f('files') { def e = x { Files.readAllBytes(Paths.get('/nope/x')) }; [e.file, e.otherFile, e.reason, e.message] }
f('files 2') { def e = x { Files.createDirectory(Paths.get('/tmp')) }; [e.file, e.otherFile, e.reason, e.message] }
f('files 3') { def e = new FileSystemException('a', 'b', 'r'); [e.file, e.otherFile, e.reason, e.message] }
f('files 4') { def e = new NoSuchFileException('a'); [e.file, e.otherFile, e.reason, e.message] }
f('files 5') { def e = new AccessDeniedException('a', null, 'r'); [e.file, e.otherFile, e.reason, e.message] }
f('files 6') { def e = x { Files.copy(Paths.get('/nope/x'), Paths.get('/nope/y')) }; [e.file, e.otherFile, e.reason, e.message] }
f('files 7') { def e = x { Files.move(Paths.get('/nope/x'), Paths.get('/nope/y')) }; [e.file, e.otherFile, e.reason, e.message] }
f('path') { def e = new InvalidPathException('in', 'why', 3); [e.index, e.input, e.reason, e.message] }
f('charset') { def e = x { java.nio.charset.Charset.forName('nope') }; [e.charsetName, e.message] }
f('class') { def e = x { Class.forName('Nope') }; [e.exception, e.message, e.cause] }
f('init') { def e = new ExceptionInInitializerError(new Error('x')); [e.exception, e.message] }
f('missing method') { def e = x { 'x'.nope(1) }; [e.static, e.method, e.type, e.arguments.toList(), e.messageWithoutLocationText, e.node, e.module] }
f('missing static') { def e = x { String.nope(1) }; [e.static, e.method, e.type] }
f('missing property') { def e = x { 'x'.nope }; [e.property, e.type, e.messageWithoutLocationText, e.node] }
f('read only') { def e = x { 'x'.class = 3 }; [e.class.simpleName, e.node] }
f('missing field') { def e = new MissingFieldException('f', String); [e.field, e.type, e.message] }
f('cast') { def e = x { (Integer) 'x' }; [e.class.name] }
f('input') { def e = x { new Scanner('x').nextInt() }; [e.class.name, e.message] }
f('uri') { def e = x { new URI('a b') }; [e.index, e.input, e.reason] }
f('date') { def e = new java.time.format.DateTimeParseException('m', 'text', 4); [e.errorIndex, e.parsedString, e.message] }
f('groovy') { def e = new GroovyRuntimeException('m'); e.module = null; [e.messageWithoutLocationText, e.message, e.node, e.module] }
f('undeclared') { def e = new java.lang.reflect.UndeclaredThrowableException(new Exception('x'), 'm'); [e.undeclaredThrowable, e.message] }
// expect: pattern [3, Unclosed group, a(b]
// expect: pattern 2 [3, Illegal character range, [z-a]]
// expect: pattern 3 [0, Dangling meta character '*', *]
// expect: pattern 4 [3, D, p, D near index 3
// expect: p]
// expect: parse [0, Unparseable date: "x"]
// expect: parse 2 [0, Unparseable number: "x"]
// expect: parse 3 7
// expect: unknown conversion [q, Conversion = 'q']
// expect: illegal conversion [d, class java.lang.String]
// expect: missing argument [%s]
// expect: missing width [%-d]
// expect: flags [-]
// expect: flags 2 [#, d]
// expect: illegal flags [-0]
// expect: precision [2]
// expect: width [5]
// expect: code point [1114112]
// expect: resource [C, k, m]
// expect: files [/nope/x, null, null, /nope/x]
// expect: files 2 [/tmp, null, null, /tmp]
// expect: files 3 [a, b, r, a -> b: r]
// expect: files 4 [a, null, null, a]
// expect: files 5 [a, null, r, a: r]
// expect: files 6 [/nope/x, null, null, /nope/x]
// expect: files 7 [/nope/x, null, null, /nope/x]
// expect: path [3, in, why, why at index 3: in]
// expect: charset [nope, nope]
// expect: class [null, Nope, null]
// expect: init [java.lang.Error: x, null]
// expect: missing method [false, nope, class java.lang.String, [1], null, null, null]
// expect: missing static [true, nope, class java.lang.String]
// expect: missing property [nope, class java.lang.String, No such property: nope for class: java.lang.String, null]
// expect: read only [ReadOnlyPropertyException, null]
// expect: missing field [f, class java.lang.String, No such field: f for class: java.lang.String]
// expect: cast [java.lang.String]
// expect: input [java.util.InputMismatchException, null]
// expect: uri [1, a b, Illegal character in path]
// expect: date [4, text, m]
// expect: groovy [m, m, null, null]
// expect: undeclared [java.lang.Exception: x, m]
