// Matcher.replaceAll(Function) refuses a function that moves the matcher.
import java.util.function.Function
def with(Closure c) {
    def m = 'aabb' =~ /a/
    try { m.replaceAll({ c(m); 'x' } as Function) } catch (e) { e.class.simpleName }
}
println with { it.reset() }
println with { it.reset('zz') }
println with { it.find() }
println with { it.find(0) }
println with { it.matches() }
println with { it.lookingAt() }
println with { it.region(0, 2) }
println with { it.usePattern(~/b/) }
println with { it.useAnchoringBounds(false) }
println with { it.group() + it.start() + it.toMatchResult().group() + it.hitEnd() }
println with { it.appendReplacement(new StringBuffer(), 'q') }
println with { it as boolean }
println with { it.collect() }
println with { it.size() }
println with { it[0] }
println with { it.getCount() }
println with { it.replaceAll('q') }
def m = 'aabb' =~ /a/
try { println m.replaceFirst({ m.reset(); 'x' } as Function) } catch (e) { println e.class.simpleName }
try { println m.replaceAll({ m.reset(); null } as Function) } catch (e) { println e.class.simpleName }
try { ('abcab' =~ /a(b)(c)?/).replaceAll({ it.size() }) } catch (e) { println e.class.simpleName }
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: xxbb
// expect: xxbb
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ConcurrentModificationException
// expect: ClassCastException
