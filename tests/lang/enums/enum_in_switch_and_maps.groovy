enum E { A, B, C }
def f(e) { switch (e) { case E.A: return 'a'; case [E.B, E.C]: return 'bc'; default: return 'none' } }
println f(E.A) + f(E.C) + f(null)
def m = [(E.A): 1, (E.B): 2]
println "$m ${m[E.B]}"
println E.values().groupBy { it.ordinal() % 2 }
// expect: abcnone
// expect: [A:1, B:2] 2
// expect: [0:[A, C], 1:[B]]
