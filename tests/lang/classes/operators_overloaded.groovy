class V {
  int x
  V plus(V o) { new V(x: x + o.x) }
  V minus(V o) { new V(x: x - o.x) }
  V multiply(int n) { new V(x: x * n) }
  V div(int n) { new V(x: x.intdiv(n)) }
  V mod(int n) { new V(x: x % n) }
  V power(int n) { new V(x: x ** n) }
  V negative() { new V(x: -x) }
  V positive() { this }
  V next() { new V(x: x + 1) }
  V previous() { new V(x: x - 1) }
  V or(V o) { new V(x: x | o.x) }
  V and(V o) { new V(x: x & o.x) }
  V xor(V o) { new V(x: x ^ o.x) }
  V leftShift(int n) { new V(x: x << n) }
  V rightShift(int n) { new V(x: x >> n) }
  V rightShiftUnsigned(int n) { new V(x: x >>> n) }
  V bitwiseNegate() { new V(x: ~x) }
  def getAt(i) { "at $i" }
  void putAt(i, v) { println "put $i $v" }
  boolean asBoolean() { x != 0 }
  int compareTo(o) { x <=> o.x }
  boolean isCase(o) { o == x }
  def call(n) { "called $n" }
  boolean equals(o) { o instanceof V && o.x == x }
  int hashCode() { x }
  String toString() { "V$x" }
}
def a = new V(x: 6), b = new V(x: 4)
println "${a + b} ${a - b} ${a * 2} ${a / 2} ${a % 4} ${a ** 2}"
println "${-a} ${+a} ${~a} ${a | b} ${a & b} ${a ^ b} ${a << 1} ${a >> 1} ${a >>> 1}"
println "${a[1]} ${a(5)}"
a[2] = 'v'
def c = a; c++; println "$c $a"; c--; println c
println(a == new V(x: 6))
println a ? 'true' : 'false'
println new V() ? 'true' : 'false'
switch (6) { case a: println 'case'; break; default: println 'default' }
a += b; println a
println 6 in a
// expect: V10 V2 V12 V3 V2 V36
// expect: V-6 V6 V-7 V6 V4 V2 V12 V3 V3
// expect: at 1 called 5
// expect: put 2 v
// expect: V7 V6
// expect: V6
// expect: true
// expect: true
// expect: false
// expect: case
// expect: V10
// expect: false
