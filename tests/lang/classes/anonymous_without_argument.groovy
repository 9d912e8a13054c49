// new X() { } hands no null to a constructor of one parameter, which new X() does.
class Named { def name; Named(n) { name = "<$n>" } }
println new Named().name // expect: <null>
println new Named('a') { }.name // expect: <a>
try { new Named() { } } catch (e) { println e.class.simpleName } // expect: ArrayIndexOutOfBoundsException
