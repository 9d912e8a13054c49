// What the compiler computes itself around it, a variable that closures share takes no null for.
def nul(x) { null }
def t = { n, c -> try { println "$n ${c()}" } catch (Throwable e) { println "$n ! ${e.class.simpleName}" } }
t(1) { int v = [null][1 - 1]; def k = { -> v }; "$v" }
t(2) { boolean v = 1 ? null : "${1 + 1}"; def k = { -> v }; "$v" }
t(3) { int v = [1 + 1, null][1]; def k = { -> v }; "$v" }
t(4) { int v = nul(1 + 1); def k = { -> v }; "$v" }
t(5) { int i = 1; int v = [1, null][i]; def k = { -> v }; "$v" }
t(6) { int i = 1; int v = [1, null][i++]; def k = { -> v }; "$v" }
t(7) { int v = { 1 + 1; null }(); def k = { -> v }; "$v" }
t(8) { int v = [a: 1 + 1].b; def k = { -> v }; "$v" }
t(9) { int v = (1 < 2) ? null : 3; def k = { -> v }; "$v" }
t(10) { int v = (1 == 2) ? 3 : null; def k = { -> v }; "$v" }
t(11) { int v = [null][-1]; def k = { -> v }; "$v" }
t(12) { int v = [null][~-1]; def k = { -> v }; "$v" }
t(13) { int v = [null].find { it == 1 + 1 }; def k = { -> v }; "$v" }
t(14) { int v = [null][(int) 0]; def k = { -> v }; "$v" }
t(15) { int v = !1 ? 1 : null; def k = { -> v }; "$v" }
t(16) { int v = 1 && 2 ? null : 1; def k = { -> v }; "$v" }
t(17) { int v = ('a' + 'b') ? null : 1; def k = { -> v }; "$v" }
t(18) { int v = (1.5 + 2.5) ? null : 1; def k = { -> v }; "$v" }
t(19) { int v = (1 / 2) ? null : 1; def k = { -> v }; "$v" }
t(20) { int v = (1G + 2G) ? null : 1; def k = { -> v }; "$v" }
t(21) { int v = (1 ** 2) ? null : 1; def k = { -> v }; "$v" }
t(22) { int v = (1..2) ? null : 1; def k = { -> v }; "$v" }
t(23) { int v = (-(1)) ? null : 1; def k = { -> v }; "$v" }
t(24) { def q = 2; int v = (q + 2) ? null : 1; def k = { -> v }; "$v" }
t(25) { def q = 2; int v = (q + 2) ? null : 1; def k = { -> v + q }; "$v" }
t(26) { int q = 2; int v = (q + 2) ? null : 1; def k = { -> v + q }; "$v" }
t(27) { int q = 2; int v = (q + 2) ? null : 1; def k = { -> v }; "$v" }
t(28) { int q = 2; int v = (q < 2) ? 2 : null; def k = { -> v }; "$v" }
t(29) { Integer v = [null][1 - 1]; def k = { -> v }; "$v" }
t(30) { boolean v = [null][1 - 1]; def k = { -> v }; "$v" }
t(31) { char v = [null][1 - 1]; def k = { -> v }; "$v" }
t(32) { int v = 5; v = [null][1 - 1]; def k = { -> v }; "$v" }
t(33) { int v = [null][1 - 1]; "$v" }
t(34) { int v = (1 <=> 2) ? null : 1; def k = { -> v }; "$v" }
t(35) { int v = (1 + 1L) ? null : 1; def k = { -> v }; "$v" }
t(36) { int v = (1 as int) ? null : 1; def k = { -> v }; "$v" }
t(38) { int v = (1 << 2) ? null : 1; def k = { -> v }; "$v" }
t(39) { int v = (1 & 2) ? 1 : null; def k = { -> v }; "$v" }
t(40) { int v = (1 in [1]) ? null : 1; def k = { -> v }; "$v" }
t(41) { int v = ([1, 2][0]) ? null : 1; def k = { -> v }; "$v" }
t(42) { int[] a = [0]; int v = (a[0]) ? 1 : null; def k = { -> v }; "$v" }
t(43) { int v = ([:].size() == 0) ? null : 1; def k = { -> v }; "$v" }
t(44) { int v = (2d > 1) ? null : 1; def k = { -> v }; "$v" }
// expect: 1 ! NullPointerException
// expect: 2 false
// expect: 3 ! NullPointerException
// expect: 4 ! NullPointerException
// expect: 5 null
// expect: 6 ! NullPointerException
// expect: 7 null
// expect: 8 ! NullPointerException
// expect: 9 ! NullPointerException
// expect: 10 ! NullPointerException
// expect: 11 null
// expect: 12 null
// expect: 13 null
// expect: 14 null
// expect: 15 null
// expect: 16 null
// expect: 17 null
// expect: 18 null
// expect: 19 ! NullPointerException
// expect: 20 null
// expect: 21 null
// expect: 22 null
// expect: 23 null
// expect: 24 null
// expect: 25 null
// expect: 26 null
// expect: 27 ! NullPointerException
// expect: 28 ! NullPointerException
// expect: 29 null
// expect: 30 false
// expect: 31 ! NullPointerException
// expect: 32 null
// expect: 33 ! GroovyCastException
// expect: 34 ! NullPointerException
// expect: 35 ! NullPointerException
// expect: 36 null
// expect: 38 ! NullPointerException
// expect: 39 ! NullPointerException
// expect: 40 null
// expect: 41 null
// expect: 42 ! NullPointerException
// expect: 43 null
// expect: 44 ! NullPointerException
