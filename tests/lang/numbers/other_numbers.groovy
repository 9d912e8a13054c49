// AtomicInteger and its kin, and Numbers of the script's own, are cast and computed with like other numbers.
import java.util.concurrent.atomic.*
class Three extends Number { int intValue() { 3 }; long longValue() { 4L }; float floatValue() { 5f }; double doubleValue() { 6d } }
def said = { try { println it() } catch (e) { println e.class.simpleName } }
for (n in [new AtomicInteger(65), new AtomicLong(66), new Three()]) {
    said { int x = n; x }
    said { long x = n; x }
    said { Integer x = n; x }
    said { double x = n; x }
    said { short x = n; x }
    said { float x = n; x }
    said { n as long }
    said { n + 1 }
    said { 1 + n }
    said { n * 2 }
    said { 10 - n }
    said { n.intdiv(2) }
    said { -n }
    said { def l = []; n.times { l << it }; l.size() }
    said { def l = []; 64.upto(n) { l << it }; l }
    said { (n + 1).class.simpleName }
    said { n.hashCode() == n.hashCode() }
}
BigDecimal d = new AtomicLong(7)
char c = new AtomicInteger(65)
println d + c
def two = new AtomicInteger(2), was = two
said { [two == 2, 2 == two, 1 < two, 3.compareTo(two), 3 <=> two] }
said { ['a' * two, [1] * two, 'a'.padLeft(two), 2 ** two, 5 / two, 1 << two] }
said { two++ }
said { [two, was, two.class.simpleName] }
// expect: 65
// expect: 65
// expect: 65
// expect: 65.0
// expect: 65
// expect: 65.0
// expect: 65
// expect: 66
// expect: 66
// expect: 130
// expect: -55
// expect: 32
// expect: MissingMethodException
// expect: 65
// expect: [64, 65]
// expect: Integer
// expect: true
// expect: 66
// expect: 66
// expect: 66
// expect: 66.0
// expect: 66
// expect: 66.0
// expect: 66
// expect: 67
// expect: 67
// expect: 132
// expect: -56
// expect: 33
// expect: MissingMethodException
// expect: 66
// expect: [64, 65, 66]
// expect: Integer
// expect: true
// expect: 3
// expect: 4
// expect: 3
// expect: 6.0
// expect: 3
// expect: 5.0
// expect: 4
// expect: 4
// expect: 4
// expect: 6
// expect: 7
// expect: 1
// expect: MissingMethodException
// expect: 3
// expect: GroovyRuntimeException
// expect: Integer
// expect: true
// expect: 72
// expect: [false, true, true, 1, 1]
// expect: [aa, [1, 1],  a, 4, 2.5, 4]
// expect: 2
// expect: [3, 2, Integer]
