import groovy.transform.*
@Immutable class P { String name; List<String> tags; Date when }
def p = new P('n', ['a'], new Date(0))
println p.name
try { p.name = 'x' } catch (ReadOnlyPropertyException e) { println e.message }
try { p.tags << 'b' } catch (UnsupportedOperationException e) { println 'unmodifiable' }
p.when.time = 5; println p.when.time
println p == new P(name: 'n', tags: ['a'], when: new Date(0))
@Immutable(copyWith = true) class Q { int a; int b }
println new Q(1, 2).copyWith(b: 7)
@Immutable class R { int a = 3; String s }
println new R(s: 'z')
println new R(s: 'z').hashCode()
try { new R(zz: 1) } catch (MissingPropertyException e) { println e.message }
// expect: n
// expect: Cannot set readonly property: name for class: P
// expect: unmodifiable
// expect: 0
// expect: true
// expect: Q(1, 7)
// expect: R(3, z)
// expect: 122262
// expect: No such property: zz for class: R
// expect: Possible solutions: a, s
