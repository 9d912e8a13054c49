// Methods of numbers and texts with a null whose cast chooses among them.
def t(Closure c) { try { println c() } catch (Exception e) { println e.class.simpleName } }
t { 1.plus((String) null) }
t { 1.5.plus(null as String) }
t { 1.plus((Character) null) }
t { 2L.multiply((Character) null) }
t { 1.plus(null) }
t { 'abc'.getAt((Range) null) }
t { 'abc'.getAt((IntRange) null) }
t { 'abc'.getAt((Collection) null) }
t { 'abc'.getAt((String) null) }
t { "a${1}".plus((String) null) }
t { "a${1}".plus((GString) null) }
t { "a${1}".equals((GString) null) }
t { new StringBuilder('abc').append((char[]) null) }
t { new StringBuilder('abc').insert(1, (char[]) null) }
t { new StringBuilder('abc').putAt((IntRange) null, 1) }
t { new BitSet().getAt((IntRange) null) }
def name = 'getAt'
t { [1]."$name"((Range) null) }
t { [[1], [2]]*.getAt((Range) null) }
// expect: 1null
// expect: 1.5null
// expect: NullPointerException
// expect: NullPointerException
// expect: GroovyRuntimeException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: a1null
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
