// print() and println() of writers and streams show collections as Groovy does; byte streams have readers and print writers.
def sw = new StringWriter()
new PrintWriter(sw).with { it.print([a: 1]); it.println([b: [1, null]]); it.print('x' as char); it.println(1..2); it.print([1, 'a'] as Object[]); it.println(null); it.print('xy' as char[]); it.println([1, 2] as int[]); it << [3] << ([4] as int[]) << null; it.flush() }
println sw
System.out.println([b: 1..3])
System.out.println(['a', 'b'] as char[])
new ByteArrayOutputStream().with { o -> o.withPrintWriter { it.print('q') }; println o }
println new ByteArrayInputStream('line1\nline2'.bytes).newReader().readLine()
new StringReader('a b\nc').splitEachLine(' ') { println it.getClass().name + it }
println new Properties().with { setProperty('k', 'v'); stringPropertyNames().getClass().simpleName }
println new ConfigSlurper().parse('l = [1, [a: 2]]').toProperties()
println new Node(null, 'r', [a: 1], [b: 2]).text() + new Node(null, 'r', [a: 1], 1..3)
new StringWriter().with { w -> new groovy.xml.MarkupBuilder(w).x(a: [b: 1], [c: 2]); println w }
// expect: [a:1][b:[1, null]]
// expect: x[1, 2]
// expect: [1, a]null
// expect: xy[1, 2]
// expect: [3][4]null
// expect: [b:1..3]
// expect: ab
// expect: q
// expect: line1
// expect: java.util.Arrays$ArrayList[a, b]
// expect: java.util.Arrays$ArrayList[c]
// expect: UnmodifiableSet
// expect: [l:[1, {a=2}]]
// expect: {b=2}r[attributes={a=1}; value=1..3]
// expect: <x a='{b=1}'>{c=2}</x>
