// The value in the message is shown by toString().
def fails = { c -> try { c() } catch (ClassCastException e) { println e.message } }
fails { (int) (1..3) }
fails { [a: 1] as int }
fails { (double) "${1}b" }
fails { (boolean[]) new Object[0]; (int) [1, 2] }
fails { char c = 'ab' }
fails { char c = [1: 2] }
// expect: Cannot cast object '1..3' with class 'groovy.lang.IntRange' to class 'int'
// expect: Cannot coerce a map to class int because it is a final class
// expect: Cannot cast object '1b' with class 'java.lang.String' to class 'double'
// expect: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'int'
// expect: Cannot cast object 'ab' with class 'java.lang.String' to class 'char'
// expect: Cannot cast object '{1=2}' with class 'java.lang.String' to class 'char'
