// What extends Number is true unless it is zero.
import java.util.concurrent.atomic.*
class None extends Number { int intValue() { 1 }; long longValue() { 1 }; float floatValue() { 1 }; double doubleValue() { 0 } }
println([new AtomicInteger(5), new AtomicLong(0), new AtomicBoolean(false), new None()].collect { it ? 1 : 0 }) // expect: [1, 0, 1, 0]
boolean b = new AtomicInteger(0)
println b // expect: false
