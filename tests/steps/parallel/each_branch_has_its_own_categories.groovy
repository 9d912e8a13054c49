// Categories are those of the branch that uses them, and of the branches that it starts.
class CatA { static String foo(String s) { 'A' + s } }
class CatB { static String foo(String s) { 'B' + s } }
def seen = [:]
parallel(
    a: { use(CatA) { sleep time: 60, unit: 'MILLISECONDS'; seen.a = 'x'.foo() } },
    b: { sleep time: 20, unit: 'MILLISECONDS'; use(CatB) { sleep time: 90, unit: 'MILLISECONDS'; seen.b = 'x'.foo() } },
    c: { sleep time: 30, unit: 'MILLISECONDS'; try { 'x'.foo() } catch (MissingMethodException e) { seen.c = 'none' } })
println seen.sort()  // expect: [a:Ax, b:Bx, c:none]
use(CatA) { parallel(d: { println 'x'.foo() }, e: { sleep time: 10, unit: 'MILLISECONDS'; println 'y'.foo() }) }
// expect: Ax
// expect: Ay
try { 'x'.foo() } catch (MissingMethodException e) { println 'none' }  // expect: none
