def f = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ${e.class.name}: $e.message" } }
def is = { String t = 'ab\ncd\nef' -> new ByteArrayInputStream(t.bytes) }
def got = []
f('eachLine 3') { got = []; is().eachLine('UTF-8', 5) { l, n -> got << "$n$l" }; got }
f('eachLine 3a') { got = []; is().eachLine('UTF-8', 5) { l -> got << l; l }  }
f('filterLine') { is().filterLine { it > 'b' }.toString() }
f('filterLine w') { def w = new StringWriter(); is().filterLine(w) { it.contains('e') }; w.toString() }
f('filterLine 3') { def w = new StringWriter(); is().filterLine(w, 'UTF-8') { it.contains('a') }; w.toString() }
f('filterLine cs') { is().filterLine('UTF-8') { it.contains('c') }.toString() }
f('splitEachLine') { got = []; is('a b\nc d').splitEachLine(' ', 'UTF-8') { got << it }; got }
f('splitEachLine p') { got = []; is('a b\nc d').splitEachLine(~/ /, 'UTF-8') { got << it }; got }
f('readLines') { is().readLines('UTF-8') }
f('markSupported') { [is().markSupported(), new BufferedInputStream(is()).markSupported(), new StringReader('x').markSupported(), new BufferedReader(new StringReader('x')).markSupported(), new InputStreamReader(is()).markSupported()] }
f('null streams') { [InputStream.nullInputStream().read(), InputStream.nullInputStream().available(), InputStream.nullInputStream().text] }
f('null out') { def o = OutputStream.nullOutputStream(); o.write(3); o.close(); 'ok' }
f('null reader') { [Reader.nullReader().read(), Writer.nullWriter().append('x') != null] }
f('readNBytes') { def i = is(); [new String(i.readNBytes(4)), new String(i.readNBytes(100)), i.readNBytes(3).length] }
f('readNBytes 3') { def i = is(); def b = new byte[6]; [i.readNBytes(b, 1, 3), b.toList()] }
f('readNBytes neg') { is().readNBytes(-1) }
f('skipNBytes') { def i = is(); i.skipNBytes(3); i.text }
f('skipNBytes eof') { is('a').skipNBytes(3) }
f('transferTo') { def o = new ByteArrayOutputStream(); [is().transferTo(o), o.toString()] }
f('reader transferTo') { def w = new StringWriter(); [new StringReader('héllo').transferTo(w), w.toString(), new BufferedReader(new StringReader('xyz')).transferTo(w), w.toString()] }
f('os newWriter') { def o = new ByteArrayOutputStream(); def w = o.newWriter(); w.write('hé'); w.flush(); o.toString('UTF-8') }
f('os setBytes') { def o = new ByteArrayOutputStream(); o.setBytes([65, 66] as byte[]); o.toString() }
f('os writeBytes') { def o = new ByteArrayOutputStream(); o.writeBytes([65, 67] as byte[]); o.toString() }
f('ps') { def o = new ByteArrayOutputStream(); def p = new PrintStream(o); p.append('ab').append('c' as char).append('xyz', 1, 2); p.format(Locale.GERMANY, '%.1f', 1.5d); p.printf(Locale.US, '|%.1f', 1.5d); p.flush(); o.toString() }
f('pw') { def o = new StringWriter(); def p = new PrintWriter(o); p.append('xyz', 1, 2); p.format(Locale.GERMANY, '%.1f', 1.5d); p.printf(Locale.US, '|%.1f', 1.5d); p.write('abcdef', 2, 3); p.write('123456' as char[], 1, 2); p.flush(); o.toString() }
f('sw') { def o = new StringWriter(); o.append('xyz', 1, 2); o.write('abcdef', 2, 3); o.write('12345' as char[], 1, 3); o.toString() }
f('bw') { def o = new StringWriter(); def b = new BufferedWriter(o); b.append('xyz', 0, 2); b.write('abc', 1, 1); b.writeLine('L'); b.flush(); o.toString() }
f('append null') { def o = new StringWriter(); o.append(null, 1, 3); o.toString() }
f('append bad') { def o = new StringWriter(); o.append('abc', 2, 1) }
f('osw') { def o = new ByteArrayOutputStream(); def w = new OutputStreamWriter(o, 'ISO-8859-1'); w.append('xyz', 1, 3); w.write('qrs', 0, 2); w.flush(); [o.toString()] }
f('properties list') { def p = new Properties(); p.a = '1'; p.b = 'x' * 50; def o = new ByteArrayOutputStream(); p.list(new PrintStream(o)); def w = new StringWriter(); def pw = new PrintWriter(w); p.list(pw); pw.flush(); [o.toString().readLines().sort(), w.toString().readLines().sort()] }
f('properties xml 3') { def p = new Properties(); p.k = 'v'; def o = new ByteArrayOutputStream(); p.storeToXML(o, null, 'UTF-8'); o.toString() }
f('properties save') { def p = new Properties(); p.k = 'v'; def o = new ByteArrayOutputStream(); p.save(o, 'c'); o.toString().readLines()[0, -1] }
f('digest') { def d = java.security.MessageDigest.getInstance('SHA-256'); def b = new byte[40]; d.update('x'.bytes); [d.digestLength, d.digest(b, 2, 38), b[0..4]] }
f('digest short') { def d = java.security.MessageDigest.getInstance('MD5'); d.digest(new byte[10], 0, 10) }
f('vector') { def v = new Vector([1, 2]); v.ensureCapacity(20); def a = new Object[3]; v.copyInto(a); [a.toList(), v.trimToSize()] }
f('joiner') { def a = new StringJoiner(',', '<', '>'), b = new StringJoiner('-', '[', ']'); a.add('1'); b.add('2'); b.add('3'); [a.merge(b).toString(), a.merge(new StringJoiner('x')).toString(), a.merge(a).toString()] }
f('joiner null') { new StringJoiner(',').merge(null) }
f('enumeration') { new Hashtable([a: 1]).keys().asIterator().next() }
f('sub iterator') { def i = new TreeMap([a: 1, b: 2, c: 3]).subMap('a', 'c').keySet().iterator(); i.next() }
f('formatter') { def x = new Formatter(); x.format('%d', 3); [x.toString(), x.ioException()] }
f('timestamp') { java.sql.Timestamp.valueOf('2024-01-02 03:04:05.678').toLocalDateTime() }
f('char') { [Character.hashCode('a' as char)] }
f('static of ints') { [Integer.hashCode(5), Long.hashCode(5L)] }
// expect: eachLine 3 [5ab, 6cd, 7ef]
// expect: eachLine 3a ef
// expect: filterLine cd
// expect: ef
// expect:
// expect: filterLine w ef
// expect:
// expect: filterLine 3 ab
// expect:
// expect: filterLine cs cd
// expect:
// expect: splitEachLine [[a, b], [c, d]]
// expect: splitEachLine p [[a, b], [c, d]]
// expect: readLines [ab, cd, ef]
// expect: markSupported [true, true, true, true, false]
// expect: null streams [-1, 0, ]
// expect: null out ok
// expect: null reader [-1, true]
// expect: readNBytes [ab
// expect: c, d
// expect: ef, 0]
// expect: readNBytes 3 [3, [0, 97, 98, 10, 0, 0]]
// expect: readNBytes neg java.lang.IllegalArgumentException: len < 0
// expect: skipNBytes cd
// expect: ef
// expect: skipNBytes eof java.io.EOFException: null
// expect: transferTo [8, ab
// expect: cd
// expect: ef]
// expect: reader transferTo [5, héllo, 3, hélloxyz]
// expect: os newWriter hé
// expect: os setBytes AB
// expect: os writeBytes AC
// expect: ps abcy1,5|1.5
// expect: pw y1,5|1.5cde23
// expect: sw ycde234
// expect: bw xybL
// expect:
// expect: append null ul
// expect: append bad java.lang.StringIndexOutOfBoundsException: begin 2, end 1, length 3
// expect: osw [yzqr]
// expect: properties list [[-- listing properties --, a=1, b=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...], [-- listing properties --, a=1, b=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...]]
// expect: properties xml 3 <?xml version="1.0" encoding="UTF-8"?>
// expect: <!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">
// expect: <properties>
// expect: <entry key="k">v</entry>
// expect: </properties>
// expect:
// expect: properties save [#c, k=v]
// expect: digest [32, 32, [0, 0, 45, 113, 22]]
// expect: digest short java.security.DigestException: Length must be at least 16 for MD5digests
// expect: vector [[1, 2, null], null]
// expect: joiner [<1,2-3>, <1,2-3>, <1,2-3,1,2-3>]
// expect: joiner null java.lang.NullPointerException: null
// expect: enumeration a
// expect: sub iterator a
// expect: formatter [3, null]
// expect: timestamp 2024-01-02T03:04:05.678
// expect: char [97]
// expect: static of ints [5, 5]
