def sb = new StringBuilder().with { append 'a'; append 'b'; it }
println sb
println 'abc'.with { size() + length() }
class P { def a, b }
def p = new P().with { a = 1; b = 2; it }
println p.a + p.b
// expect: ab
// expect: 6
// expect: 3
