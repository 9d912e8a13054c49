import groovy.transform.*
@EqualsAndHashCode class P { int x; String y }
def a = new P(x: 1, y: 'a'), b = new P(x: 1, y: 'a'), c = new P(x: 2, y: 'a')
println a == b
println a == c
println a.hashCode() == b.hashCode()
println([a, b, c].toSet().size())
println new P(x: 1, y: 'a').hashCode()
println new P().hashCode()
@EqualsAndHashCode(excludes = 'y') class Q { int x; String y }
println new Q(x: 1, y: 'a') == new Q(x: 1, y: 'b')
@EqualsAndHashCode(callSuper = true) class R extends P { int z }
println new R(x: 1, y: 'a', z: 2) == new R(x: 1, y: 'a', z: 2)
println new R(x: 1, y: 'a', z: 2) == new R(x: 3, y: 'a', z: 2)
println new R(x: 1, y: 'a', z: 2).hashCode()
println a.canEqual(b)
println a == 'x'
// expect: true
// expect: false
// expect: true
// expect: 2
// expect: 122175
// expect: 122047
// expect: true
// expect: true
// expect: false
// expect: 244284
// expect: true
// expect: false
