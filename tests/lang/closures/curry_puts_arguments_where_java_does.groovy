def t = { c -> try { println c() } catch (Exception e) { println e.message.readLines()[0].replaceAll(/\S+_closure/, 'closure') } }
def three = { a, b, c -> "$a $b $c" }, some = { a, b = 42, c = 7 -> "$a $b $c" }, any = { a, Object... r -> "$a $r" }
t { three.curry(0)([1, 2]) }  // expect: No signature of method: closure2.doCall() is applicable for argument types: (java.lang.Integer, java.util.ArrayList) values: [0, [1, 2]]
t { some.curry(0)([]) }  // expect: 0 [] 7
t { some.rcurry(0)(1) }  // expect: 1 0 7
t { some.ncurry(2, 0)(1) }  // expect: When currying expected at least 2 argument(s) to be supplied before known curried arguments but found 1
t { three.ncurry(3, 0) }  // expect: To curry 1 argument(s) expect index range 0..2 but found 3
t { three.ncurry(-4, 0) }  // expect: To curry 1 argument(s) expect index range -3..-1 but found -4
t { three.ncurry(-1, 0)(1, 2) }  // expect: 1 2 0
t { three.rcurry(1, 2, 3, 4) }  // expect: Can't curry 4 arguments for a closure with 3 parameters.
t { any.ncurry(2, 9)(1) }  // expect: When currying expected index range between -2..2 but found 2
t { any.rcurry(1, 5)(2, 3) }  // expect: 2 [3, 1, 5]
t { any.ncurry(3, 2).parameterTypes*.simpleName }  // expect: [Object, Object, Object, Object[]]
t { any.curry(1, 2, 3).maximumNumberOfParameters }  // expect: -1
