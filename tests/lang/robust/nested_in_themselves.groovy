// What holds itself ends in a StackOverflowError, and a class that is initialised on the way leaves a call's casts alone.
def l=[]; l<<l
try { println l.collectNested{it}.size() } catch (StackOverflowError e) { println 'SO' }
try { println 'abc'[l] } catch (StackOverflowError e) { println 'SO' }
try { println([1, 2, 3][l]) } catch (StackOverflowError e) { println 'SO' }
try { println(([1, 2, 3] as Object[])[l]) } catch (StackOverflowError e) { println 'SO' }
try { println((1..3)[l]) } catch (StackOverflowError e) { println 'SO' }
class K { static X = init(); static init() { foo((Object) 'a'); 1 }; static foo(Object o) {'O'}; static foo(String s) {'S'} }
println K.foo((Object) 'x')
println K.foo((Object) 'x')
// expect: SO
// expect: SO
// expect: SO
// expect: SO
// expect: SO
// expect: O
// expect: O
