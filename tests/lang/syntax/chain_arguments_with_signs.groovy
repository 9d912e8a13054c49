def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class Ch { def said = []
 def methodMissing(String n, args) { said << n + args.toList(); this }
 def propertyMissing(String n) { said << n; this } 
 def getAt(a) { said << "at $a"; this }
 def minus(a) { said << "minus $a"; this }
 def plus(a) { said << "plus $a"; this }
 def negative() { said << "neg"; this }
 def multiply(a) { said << "mul $a"; this }
 String toString() { "$said" } }
def ch = new Ch()
t { ch = new Ch(); ch.a 1 b -2 }  // expect: [a[1], b[-2]]
t { ch = new Ch(); ch.a 1 b - 2 }  // expect: [a[1], b[-2]]
t { ch = new Ch(); ch.a 1 b +2 }  // expect: [a[1], b[2]]
t { ch = new Ch(); ch.a 1 b [3] }  // expect: [a[1], b, at 3]
t { ch = new Ch(); ch.a 1 b([3]) }  // expect: [a[1], b[[3]]]
t { ch = new Ch(); ch.a 1 b !true }  // expect: [a[1], b[false]]
def x = 5
t { ch = new Ch(); ch.a 1 b ++x }  // expect: [a[1], b[6]]
t { ch = new Ch(); ch.a 1 b ~x }  // expect: [a[1], b[-7]]
t { ch = new Ch(); ch.a 1 b -x c -x d x}  // expect: [a[1], b[-6], c[-6], d[6]]
t { ch = new Ch(); ch.a 1 b -x }  // expect: [a[1], b[-6]]
t { ch = new Ch(); ch.a -1 }  // expect: [a, minus 1]
t { ch = new Ch(); ch.a(-1) b -2 c }  // expect: [a[-1], b[-2], c]
t { ch = new Ch(); ch.a 1 b x, -x c 2 }  // expect: [a[1], b[6, -6], c[2]]
t { ch = new Ch(); ch.a 1 b.c 2 }  // expect: [a[1], b, c, 2]
