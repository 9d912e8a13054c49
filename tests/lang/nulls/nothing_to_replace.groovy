// A replacement that is null does no harm where nothing is found; nor does null for the values of a format.
def t(Closure c) { try { println c() } catch (NullPointerException e) { println 'null' } }
t { ('' =~ /a/).replaceAll((String) null) }
t { ('a' =~ /a/).replaceAll((String) null) }
t { ('' =~ /a/).replaceFirst((String) null) }
t { 'b'.replaceFirst('a', (Closure) null) }
t { 'b'.replaceAll(~'a', (Closure) null) }
t { 'a'.replaceAll(~'a', (Closure) null) }
t { sprintf('%s:%d', (Object[]) null) }
t { sprintf('x', (Object) null) }
t { 1.isCase((Number) null) }
t { 1.isCase(null) }
// expect:
// expect: null
// expect: null
// expect: b
// expect: b
// expect: null
// expect: null:null
// expect: null
// expect: null
// expect: false
