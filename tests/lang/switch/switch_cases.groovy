def f(x) {
  switch (x) {
    case 1: return 'one'
    case 'str': return 'string'
    case 10..20: return 'range'
    case [30, 40]: return 'list'
    case Date: return 'class'
    case ~/ab.*/: return 'regex'
    case { it instanceof Number && it > 100 }: return 'closure'
    case null: return 'null'
    case 2.5: return 'decimal'
    default: return 'default'
  }
}
println([1, 'str', 15, 30, new Date(), 'abcd', 101, null, 2.5, 'zz', 1L].collect { f(it) })
def fall(n) { def r = []; switch (n) { case 1: r << 1; case 2: r << 2; break; case 3: r << 3; default: r << 'd' }; r }
println fall(1) + fall(2) + fall(3) + fall(9)
def inloop() { def r = []; for (i in 1..5) { switch (i) { case 2: continue; case 4: break; default: r << i } }; r }
println inloop()
def s = switch_value('a')
def switch_value(v) { switch (v) { case 'a': 'A'; break; default: 'D' } }
println s
// expect: [one, string, range, list, class, regex, closure, null, decimal, default, one]
// expect: [1, 2, 2, 3, d, d]
// expect: [1, 3, 5]
// expect: A
