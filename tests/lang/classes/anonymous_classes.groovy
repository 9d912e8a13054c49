int base = 10
def c = new Comparator<String>() { int calls = 0; int compare(String a, String b) { calls++; a.length() <=> b.length() } }
println(['ccc', 'a', 'bb'].sort(c))
println c.calls > 0
abstract class Shape { abstract double area(); String toString() { "area ${area()}" } }
println new Shape() { double area() { base * 2 } }
def r = new Runnable() { void run() { base++ } }
r.run(); println base
class P { def n; P(n) { this.n = n } ; def show() { "P $n" } }
println new P(4) { def show() { 'sub ' + super.show() } }.show()
// expect: null
// expect: true
// expect: area 20.0
// expect: 11
// expect: sub P 4
