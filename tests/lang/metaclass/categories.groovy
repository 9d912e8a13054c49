class Cat {
  static String wrap(String s, l = '<', r = '>') { l + s + r }
  static int getTwice(Integer i) { i * 2 }
  static plus(Integer a, String b) { "cat $a$b" }
}
use(Cat) {
  println 'x'.wrap()
  println 'x'.wrap('[', ']')
  println 4.twice
  println 1 + 'z'
}
try { 'x'.wrap() } catch (MissingMethodException e) { println 'outside' }
class Other { static String wrap(String s) { 'other' } }
use(Cat) { use(Other) { println 'x'.wrap() }; println 'x'.wrap() }
println use(Cat) { 'v'.wrap() }
// expect: <x>
// expect: [x]
// expect: 8
// expect: cat 1z
// expect: outside
// expect: other
// expect: <x>
// expect: <v>
