// Tab stops and hexadecimal digits count UTF-16 units; no stop below zero is reached.
def t(c) { try { c().inspect() } catch (Throwable e) { "${e.class.simpleName}: ${e.message}".toString() } }
println t { 'x😀y'.unexpand(-4) }
println t { 'äöü ß'.unexpandLine(-1) }
println t { ''.unexpandLine(-1) }
println(['äöü ß'.unexpand(2), 'x😀 y z'.unexpand(4), 'x😀\ty'.expand(8), 'x😀  y'.unexpandLine(1)]*.inspect())
println(['a\tb'.expand(-4), 'ab'.expandLine(0), ''.unexpand(-1)]*.inspect())
println t { 'a\tb'.expand(0) }
println t { 'é'.decodeHex() }
println t { 'éa'.decodeHex() }
println t { '😀'.decodeHex() }
println t { '１a'.decodeHex() }
println t { 'abc'.getAt([[a: 1]]) }
println t { 'abc'.getAt([1, [2, [0]]]) }
// expect: StringIndexOutOfBoundsException: start 0, end -4, length 4
// expect: StringIndexOutOfBoundsException: start 0, end -1, length 5
// expect: StringIndexOutOfBoundsException: start 0, end -1, length 0
// expect: ['äöü\tß', 'x😀\ty z', 'x😀     y', 'x😀\t\ty']
// expect: ['ab', 'ab', '']
// expect: ArithmeticException: / by zero
// expect: NumberFormatException: odd number of characters in hex string
// expect: NumberFormatException: For input string: "éa" under radix 16
// expect: NumberFormatException: For input string: "😀" under radix 16
// expect: [26]
// expect: GroovyCastException: Cannot cast object '{a=1}' with class 'java.util.LinkedHashMap' to class 'int'
// expect: 'bca'
