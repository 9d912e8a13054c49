// A place in the text that has called a method for arguments of some types refuses those that do not fit later on.
class Host {
    def captured(String s) { def z = { s }; z() + s.class.simpleName }
    def direct(String s) { s.class.simpleName }
    def number(int n) { def z = { n }; z() }
    def several(String... s) { def z = { s }; z() as List }
    static still(String s) { [1].collect { s }[0] }
}
def h = new Host()
def show(c) {
    try { c() } catch (e) { e.class.simpleName }
}
['x', 'y', 3, "g${1}", null, 'c' as char].each { v ->
    println([show { h.captured(v) }, show { h.direct(v) }, show { Host.still(v) }, show { h.several(v) }].join(' '))
    println([show { 'abc'.concat(v) }, show { 'abc'.contains(v) }, show { [1, 2].join(v) }, show { 'a'.padLeft(3, v) }].join(' '))
}
[1, 2L, 'x', 3G, 1.5, null].each { v ->
    println([show { h.number(v) }, show { 'abcd'.substring(v) }, show { [1, 2, 3].take(v) }, show { Math.abs(v) }].join(' '))
}
// expect: xString String x [x]
// expect: abcx false 1x2 xxa
// expect: yString String y [y]
// expect: abcy false 1y2 yya
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
// expect: g1String String g1 [g1]
// expect: abcg1 false 1g12 g1a
// expect: NullPointerException NullPointerException null null
// expect: NullPointerException NullPointerException 12 NullPointerException
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
// expect: 1 bcd [1] 1
// expect: MissingMethodException MissingMethodException MissingMethodException 2
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
// expect: 3 d [1, 2, 3] 3
// expect: MissingMethodException MissingMethodException MissingMethodException 1.5
// expect: MissingMethodException MissingMethodException MissingMethodException MissingMethodException
