// What can be written to a writer, and appended to it: characters and texts, no other objects.
def t(Closure c) { def w = new StringWriter(); try { c(w); println w } catch (Exception e) { println e.class.simpleName } }
t { it.append('a').append('b' as char).append("c${1}").append(null).append('xyz', 1, 2) }
t { it.append(1) }
t { it.write(1.5) }
t { it.write(65); it.write('x'); it.write(['y', 'z'] as char[]); it.write('abc', 1, 2) }
t { it.write(null) }
t { it.write("a${1}") }
t { it << 1 << [2] << null }
t { it.newLine() }
t { def b = new BufferedWriter(it); b.write(65); b.newLine(); b.append('c' as char); b.flush() }
t { it.write('abc', 1, 5) }
t { 'abc'.toUpperCase((Locale) null) }
t { println Calendar.getInstance((Locale) null) }
// expect: abc1nully
// expect: MissingMethodException
// expect: MissingMethodException
// expect: Axyzbc
// expect: NullPointerException
// expect: a1
// expect: 1[2]null
// expect: MissingMethodException
// expect: A
// expect: c
// expect: IndexOutOfBoundsException
// expect: NullPointerException
// expect: NullPointerException
