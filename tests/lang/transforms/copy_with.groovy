import groovy.transform.*
@Immutable(copyWith=true) class P { String f, l; int n }
def a = new P(f:'a', l:'b', n:3)
println a.copyWith(f:'a').is(a)
println a.copyWith(null).is(a)
println a.copyWith([:]).is(a)
println a.copyWith(f:'a', n:4)
println a.copyWith(f:'z')
println a.copyWith(zz:'z').is(a)
@AutoClone class C { String x }
println(new C() instanceof Cloneable)
println([new Date() instanceof Cloneable, [] instanceof Cloneable, [:] instanceof Cloneable, 'a' instanceof Cloneable])
import groovy.lang.DelegatesTo
def build(@DelegatesTo.Target Object target, @DelegatesTo(strategy = Closure.DELEGATE_FIRST) Closure body) { target.with(body) }
println build('abc') { size() }
// expect: true
// expect: true
// expect: true
// expect: P(a, b, 4)
// expect: P(z, b, 3)
// expect: true
// expect: true
// expect: [true, true, true, false]
// expect: 3
