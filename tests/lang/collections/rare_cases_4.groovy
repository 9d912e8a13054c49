// Faults are told as in Groovy: transpose() of null, swap() in ranges, tabs below zero, digits of hex and base64.
def t(c) { try { println(c()?.inspect()) } catch (NullPointerException e) { println 'NPE' } catch (Throwable e) { println "${e.class.name}: ${e.message?.readLines()?.getAt(0)}" } }
t { [null, 1].transpose() }
t { [[1], null].transpose() }
t { [1].transpose() }
t { ('a'..'e').swap(5, 1) }
t { ('a'..'e').swap(1, 5) }
t { (1..2).swap(5, 1) }
t { (1..2).putAt((0..<0), [1]) }
t { (1..2).putAt((0..1), [1]) }
t { (0..<0).putAt((0..<0), 'a'..'e') }
t { def l = [1, 2]; l.putAt(0, 5); l }
t { def l = [1, 2]; l.putAt(0..1, 5); l }
t { def l = [1, 2]; l.putAt([0, 1], 5); l }
t { def l = [1, 2]; l.putAt('a', 5); l }
t { def l = [1, 2]; l.putAt(1.5, 5); l }
t { def l = [1, 2]; l.putAt(1L, 5); l }
t { def l = [1, 2]; l[1L] = 5; l }
t { [1].plus(0, null) }
t { [1].plus(0, [2]) }
t { '%s:%d'.unexpand(-17) }
t { ''.unexpand(-17) }
t { 'ab        c'.unexpand(4) }
t { '2024-02-29'.decodeHex() }
t { '20ff'.decodeHex() }
t { 'b'.decodeBase64() }
t { 'YWJj'.decodeBase64() }
t { 'YWJjZA=='.decodeBase64() }
t { 'YWJjZ'.decodeBase64() }
t { ' Y W\nJj'.decodeBase64() }
t { 'Y-_j'.decodeBase64() }
t { '='.decodeBase64() }
// expect: NPE
// expect: NPE
// expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '1' with class 'java.lang.Integer' to class 'java.util.List'
// expect: java.lang.IndexOutOfBoundsException: Index: 5 is too big for range: a..e
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.IndexOutOfBoundsException: Index: 5 too big for range: 1..2
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: java.lang.UnsupportedOperationException: null
// expect: java.lang.UnsupportedOperationException: cannot add to Empty Ranges
// expect: [5, 2]
// expect: [5]
// expect: [5, 5]
// expect: java.lang.IllegalArgumentException: argument type mismatch
// expect: groovy.lang.MissingMethodException: No signature of method: java.util.ArrayList.putAt() is applicable for argument types: (java.math.BigDecimal, java.lang.Integer) values: [1.5, 5]
// expect: groovy.lang.MissingMethodException: No signature of method: java.util.ArrayList.putAt() is applicable for argument types: (java.lang.Long, java.lang.Integer) values: [1, 5]
// expect: groovy.lang.MissingMethodException: No signature of method: java.util.ArrayList.putAt() is applicable for argument types: (java.lang.Long, java.lang.Integer) values: [1, 5]
// expect: groovy.lang.GroovyRuntimeException: Ambiguous method overloading for method java.util.ArrayList#plus.
// expect: [2, 1]
// expect: java.lang.StringIndexOutOfBoundsException: start 0, end -17, length 5
// expect: ''
// expect: 'ab\t\t  c'
// expect: java.lang.NumberFormatException: For input string: "2-" under radix 16
// expect: [32, -1]
// expect: []
// expect: [97, 98, 99]
// expect: [97, 98, 99, 100]
// expect: [97, 98, 99]
// expect: [97, 98, 99]
// expect: java.lang.RuntimeException: bad character in base64 value
// expect: []
