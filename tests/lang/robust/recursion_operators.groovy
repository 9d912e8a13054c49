// Operators and the methods behind them, calling themselves without end.
def ends(String name, Closure body) {
    try {
        body()
        println "$name: came back"
    } catch (StackOverflowError e) {
        println name
    }
}
class Text { String toString() { "x$this" } }
ends('toString') { new Text().toString() }                    // expect: toString
ends('in a list') { [new Text()].toString() }                 // expect: in a list
ends('joined') { [new Text()].join('') }                      // expect: joined
class Same {
    boolean equals(o) { o == this }
    int hashCode() { [this].hashCode() }
}
ends('equals') { new Same() == new Same() }                   // expect: equals
ends('hashCode') { new Same().hashCode() }                    // expect: hashCode
ends('key') { [(new Same()): 1] }                             // expect: key
class Order implements Comparable { int compareTo(o) { this <=> new Order() } }
ends('compareTo') { new Order() <=> new Order() }             // expect: compareTo
ends('sorted') { [new Order(), new Order()].sort() }          // expect: sorted
class Operators {
    def plus(o) { this + o }
    def getAt(i) { this[i] }
    def next() { def t = this; t++; t }
    def negative() { -this }
    def leftShift(o) { this << o }
    def call(x) { def o = this; o(x) }
    boolean asBoolean() { this ? true : false }
    boolean isCase(o) { o in this }
    Object asType(Class c) { this as String }
}
def o = new Operators()
ends('plus') { o + 1 }                                        // expect: plus
ends('getAt') { o[1] }                                        // expect: getAt
ends('next') { def t = o; t++ }                               // expect: next
ends('negative') { -o }                                       // expect: negative
ends('leftShift') { o << 1 }                                  // expect: leftShift
ends('call') { o(1) }                                         // expect: call
ends('asBoolean') { o ? 1 : 2 }                               // expect: asBoolean
ends('isCase') { 1 in o }                                     // expect: isCase
ends('asType') { o as String }                                // expect: asType
