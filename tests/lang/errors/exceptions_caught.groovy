def f(n) {
  try {
    if (n == 1) throw new IllegalStateException('one')
    if (n == 2) throw new IOException('two')
    if (n == 3) return 'returned'
    'value'
  } catch (IllegalStateException | IllegalArgumentException e) { "multi ${e.message}" }
  catch (IOException e) { "io ${e.message}" }
  finally { println "finally $n" }
}
println f(0) + f(1) + f(2) + f(3)
def g() { try { throw new RuntimeException('a', new Exception('cause')) } catch (e) { e.cause.message } }
println g()
def h() { try { return 1 } finally { println 'f' } }
println h()
class My extends Exception { int code; My(String m, int c) { super(m); code = c } }
try { throw new My('mine', 7) } catch (My e) { println "$e.message $e.code $e" }
try { try { throw new Exception('in') } finally { println 'inner' } } catch (e) { println e.message }
try { assert false } catch (AssertionError e) { println 'assert' }
def s = new StringWriter(); new Exception('traced').printStackTrace(new PrintWriter(s)); println s.toString().readLines()[0]
// expect: finally 0
// expect: finally 1
// expect: finally 2
// expect: finally 3
// expect: valuemulti oneio tworeturned
// expect: cause
// expect: f
// expect: 1
// expect: mine 7 My: mine
// expect: inner
// expect: in
// expect: assert
// expect: java.lang.Exception: traced
