def n = 3, m = [k: 'v', l: [1, 2]]
class A { def b = [c: 'deep'] }
def a = new A()
println "$n ${n + 1} $m.k ${m.l[1]} $a.b.c"
println "lazy ${-> n} closure ${{ it -> it << 'w' }}"
def lazy = "n=${-> n} eager=${n}"
n = 4; println lazy
println """multi
  $n lines"""
println 'single $n ${n}' + '\$'
println "esc \$n \\ \t| \u0041"
println "${''}".isEmpty()
println "a${1}b${2}".strings.toList() + "a${1}b${2}".values.toList()
println "x${1}" == 'x1'
println((['x1': 5])["x${1}"])
println ('x1' in ["x${1}".toString()])
println "$n".class.simpleName + ' ' + "a$n".toString().class.simpleName
println "a${n}".length() + "a${n}".toUpperCase()
println "${n}${n}" + 'c' + "${[1]}" + "${[a: 1]}"
def name = 'Bob'; println "${name}'s $name-s ${name}s"
// expect: 3 4 v 2 deep
// expect: lazy 3 closure w
// expect: n=4 eager=3
// expect: multi
// expect:   4 lines
// expect: single $n ${n}$
// expect: esc $n \ 	| A
// expect: true
// expect: [a, b, , 1, 2]
// expect: true
// expect: 5
// expect: true
// expect: GStringImpl String
// expect: 2A4
// expect: 44c[1][a:1]
// expect: Bob's Bob-s Bobs
