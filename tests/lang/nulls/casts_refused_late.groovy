// Null with a cast, where something else is looked at first.
def t(Closure c) { try { println c() } catch (Exception e) { println e.class.simpleName } }
t { 'a'.minus((java.util.regex.Pattern) null) }
t { 'a'.minus(null) }
t { ''.replaceAll('a', (String) null) }
t { 'a'.replaceAll('a', (String) null) }
t { 'b'.replaceAll('(', (String) null) }
t { new StringBuilder('a').insert(9, (char[]) null, 1, 1) }
t { new StringBuilder("a").insert(9, (char[]) null) }
t { new StringBuilder('a').insert(0, (Integer) null) }
t { new StringBuilder('a').insert(0, null) }
t { 1.5d.intdiv((Number) null) }
t { 1.intdiv((Number) null) }
t { 1.5f.intdiv((Character) null) }
t { 1f.round((Integer) null) }
t { ([1] as byte[]).getAt((Integer) null) }
t { ([1] as Object[]).putAt((Integer) null, 1) }
t { ([1] as Object[]).take((Integer) null) }
t { use([1], (Closure) null) }
// expect: NullPointerException
// expect: a
// expect:
// expect: NullPointerException
// expect: PatternSyntaxException
// expect: StringIndexOutOfBoundsException
// expect: StringIndexOutOfBoundsException
// expect: IllegalArgumentException
// expect: nulla
// expect: UnsupportedOperationException
// expect: NullPointerException
// expect: NullPointerException
// expect: GroovyCastException
// expect: NullPointerException
// expect: NullPointerException
// expect: GroovyCastException
// expect: ClassCastException
