// Anonymous classes and constants with bodies are numbered through the file, in order; behind a named class the count goes back.
enum E { A { def x() { 1 } }, B { def x() { 2 } }; def x() { 0 } }
class K {
    def m() { new Object() { } }
    def m2() { new Object() { def z() { new Object() { } } } }
}
enum F { C { def x() { 1 } }; def x() { 0 } }
def number = { it.getClass().name.replaceAll(/^[^$]*/, '') }
println([E.A, E.B, F.C].collect(number))
// expect: [$1, $2, $3]
println([new K().m(), new K().m2(), new K().m2().z()].collect(number))
// expect: [$3, $4, $4$5]
println(number(new Object() { }))
// expect: $4
println F.C.class.simpleName
// expect: 3
