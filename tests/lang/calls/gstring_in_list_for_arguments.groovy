// A list's items that are taken for arguments are not converted: a GString is no String, but a CharSequence.
def g = "${1}x"
def said = { try { println it() } catch (e) { println e.class.simpleName } }
said { 16.plus([g]) }
said { 16.plus(['x']) }
said { 16.plus(g) }
said { [16, [g]].sum() }
said { 'abc'.concat([g]) }
said { 'abc'.concat(['x']) }
said { 'abc'.contains([g]) }
// expect: ClassCastException
// expect: 16x
// expect: 161x
// expect: ClassCastException
// expect: IllegalArgumentException
// expect: abcx
// expect: false
