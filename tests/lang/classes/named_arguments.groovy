def f(Map m, a) { "$m $a" }
println f(x: 1, 'pos')
println f('pos', x: 1, y: 2)
def g(Map m = [:], String s, Closure c) { "$m $s ${c()}" }
println g('a') { 1 }
println g('a', k: 2) { 3 }
class P { String a; int b }
def p = new P(a: 'q', b: 4); println "$p.a $p.b"
def key = 'dyn'
println f((key): 1, 2)
println f('quoted key': 1, 2)
// expect: [x:1] pos
// expect: [x:1, y:2] pos
// expect: [:] a 1
// expect: [k:2] a 3
// expect: q 4
// expect: [dyn:1] 2
// expect: [quoted key:1] 2
