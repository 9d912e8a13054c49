// Groovy's compiler takes what <=> and `in` give between primitives for a number of their kind.
def show = { Closure c -> try { def v = c(); println "${v.class.simpleName} $v" } catch (Throwable e) { println "${e.class.simpleName} ${e.message.readLines()[0]}" } }
show { (7L in 0.1f) - 1 }
show { (5 as byte) | (12 in 3) }
show { (3 in 5L) != 7 }
show { ((-7 as short) in (-7 as short)) ?: 8L }
show { (1 in 1.5f) ?: 'x' }
show { true ? (1 in 1) : 2 }
show { (3 <=> 2) ?: 16777217f }
show { (-0.0) % (1e10f <=> 300) }
show { 65536 * (1e10f <=> 300) }
show { 1e10f ?: (0L - 0.1f) }
show { (('a' as char) << 33) >>> 0L }
show { (('5' as char) << 31) % ('5' as char) }
show { Integer x = 5; x ^= ('Z' as char); x }
show { int x = 5; x ^= ('Z' as char); x }
show { 1 in 2 }
show { (1 in 2) == false }
show { !(1 in 2) }
// expect: GroovyCastException Cannot cast object 'false' with class 'java.lang.Boolean' to class 'double'
// expect: GroovyCastException Cannot cast object 'false' with class 'java.lang.Boolean' to class 'int'
// expect: GroovyCastException Cannot cast object 'false' with class 'java.lang.Boolean' to class 'long'
// expect: GroovyCastException Cannot cast object 'true' with class 'java.lang.Boolean' to class 'int'
// expect: GroovyCastException Cannot cast object 'false' with class 'java.lang.Boolean' to class 'double'
// expect: GroovyCastException Cannot cast object 'true' with class 'java.lang.Boolean' to class 'int'
// expect: Float 1.0
// expect: Double 0.0
// expect: Double 65536.0
// expect: Double 1.0E10
// expect: Long 194
// expect: Integer -21
// expect: MissingMethodException No signature of method: java.lang.Integer.xor() is applicable for argument types: (java.lang.Character) values: [Z]
// expect: Integer 95
// expect: Boolean false
// expect: Boolean true
// expect: Boolean true
