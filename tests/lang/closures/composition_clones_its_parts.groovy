// A composition works with clones: its delegate is not that of its parts' originals.
def f = { it + n }, g = { it * n }
def h = f >> g
h.delegate = [n: 3]
h.resolveStrategy = Closure.DELEGATE_FIRST
try { println h(1) } catch (e) { println e.message }
println f.delegate.is(this)
println h.owner.is(f)
println h.owner.class == f.class
println h.delegate
f.delegate = [n: 5]; g.delegate = [n: 6]
try { println h(1) } catch (e) { println e.message }
def k = f << g
try { println k(2) } catch (e) { println e.message }
try { f >> null } catch (e) { println e.class }
def m = { a, b -> a + b } >> { it * 2 }
println m(1, 2)
println m.maximumNumberOfParameters
// expect: 12
// expect: true
// expect: false
// expect: true
// expect: [n:3]
// expect: 12
// expect: 17
// expect: class java.lang.NullPointerException
// expect: 6
// expect: 2
