// A choice that is computed as a primitive is unwrapped before a shared variable takes it.
def test(int n, Closure body) { try { println(n + ' ' + body()) } catch (Throwable e) { println(n + ' ! ' + e.class.simpleName + (e.message =~ /previous/ ? ' previous' : '')) } }
test(1) { int v = "${2}" ? null : 5; v--; { -> v }; 1 }
test(2) { int v = (2) ? null : ((-1) - (3.0d)); v--; log << { -> v }; 1 }
test(3) { int v = (2 ?: 1) ? null : ((-1) - (3.0d)); v--; log << { -> v }; 1 }
test(4) { int v = (2 ?: (1L..3L)) ? null : ((-1) - (3.0d)); v--; log << { -> v }; 1 }
test(5) { int v = (2 ?: (1L..3L)) ? null : 3.0d; v--; log << { -> v }; 1 }
test(6) { int v = (2 ?: (1L..3L)) ? null : 3; v--; log << { -> v }; 1 }
test(7) { int v = 2 ? null : 3.0d; v--; log << { -> v }; 1 }
test(8) { int v = 2 ? null : 3L; v--; log << { -> v }; 1 }
test(9) { int v = 2 ? null : 'a'; v--; log << { -> v }; 1 }
test(10) { int v = 2 ? null : [1]; v--; log << { -> v }; 1 }
test(11) { int v = 2 ? null : v; v--; log << { -> v }; 1 }
test(12) { int v = 2 ? null : (3 + 4); v--; log << { -> v }; 1 }
test(13) { int v = 2 ? null : (3.0 + 4); v--; log << { -> v }; 1 }
test(14) { int v = 2 ? null : (3.0d + 4); v--; log << { -> v }; 1 }
test(15) { int v = 2 ? null : (3.0d - 4); v--; log << { -> v }; 1 }
test(16) { int v = 2 ? null : (3 - 4); v--; log << { -> v }; 1 }
test(17) { int v = 2 ? null : (3 - 4d); v--; log << { -> v }; 1 }
test(18) { int v = 2 ? null : ((-1) - 4); v--; log << { -> v }; 1 }
test(19) { int v = 2 ? null : (-4); v--; log << { -> v }; 1 }
test(20) { int v = 2 ? null : (3 * 4d); v--; { -> v }; 1 }
test(21) { int v = 2 ? null : 3L; v--; { -> v }; 1 }
test(22) { int v = 2 ? null : 3d; v--; { -> v }; 1 }
test(23) { int v = 2 ? null : (3d - 4d); v--; { -> v }; 1 }
test(24) { int v = 2 ? null : (3L - 4L); v--; { -> v }; 1 }
test(25) { double v = 2 ? null : (3 - 4); v--; { -> v }; 1 }
test(26) { double v = 2 ? null : (3d - 4d); v--; { -> v }; 1 }
test(27) { int v = 2 ? (3d - 4d) : null; v--; { -> v }; 1 }
test(28) { int v = 0 ? (3d - 4d) : null; v--; { -> v }; 1 }
test(29) { int v = true ? null : (3d - 4d); v--; { -> v }; 1 }
// expect: 1 ! NullPointerException previous
// expect: 2 ! NullPointerException previous
// expect: 3 ! NullPointerException previous
// expect: 4 ! NullPointerException previous
// expect: 5 ! NullPointerException previous
// expect: 6 ! NullPointerException previous
// expect: 7 ! NullPointerException previous
// expect: 8 ! NullPointerException previous
// expect: 9 ! NullPointerException previous
// expect: 10 ! NullPointerException previous
// expect: 11 ! NullPointerException previous
// expect: 12 ! NullPointerException
// expect: 13 ! NullPointerException previous
// expect: 14 ! NullPointerException
// expect: 15 ! NullPointerException
// expect: 16 ! NullPointerException
// expect: 17 ! NullPointerException
// expect: 18 ! NullPointerException previous
// expect: 19 ! NullPointerException previous
// expect: 20 ! NullPointerException
// expect: 21 ! NullPointerException previous
// expect: 22 ! NullPointerException previous
// expect: 23 ! NullPointerException
// expect: 24 ! NullPointerException
// expect: 25 ! NullPointerException
// expect: 26 ! NullPointerException
// expect: 27 1
// expect: 28 ! NullPointerException
// expect: 29 ! NullPointerException
