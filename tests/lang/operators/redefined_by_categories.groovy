// Categories and metaClasses give operators on numbers, texts and lists another meaning
@Category(String)
class C1 { def plus(String o) { "cat($this,$o)" } ; def minus(String o) { 'catminus' } }
class C2 { static plus(Integer a, Integer b) { "int($a,$b)" }; static multiply(Integer a, Integer b) { 'mul' }; static compareTo(Integer a, Integer b) { 0 }; static getAt(List l, int i) { 'at' }; static equals(Integer a, Integer b) { true } ; static call(Integer a, x) { "call $x" }; static negative(Integer a) { 'neg' }; static next(Integer a) { 99 }; static plus(List l, List m) { 'lists' }; static toString(Integer a) { 'text' } ; static isCase(Integer a, b) { true } }
def s = '1', t = '0', i = 3, j = 4
use(C1) { println '1' + '0'; println s + t; println s + '0'; println '1' - '0'; s += t; println s; println "$t" + 'x'; println 'x' + "$t" }
use(C2) {
    println 1 + 2; println i + j; println i * j; println 2 * 3; println i + 1; println i < j; println i <=> j; println([1, 2][0]); println i == j
    println(-i); def k = 5; k++; println k; println([1] + [2]); println "$i"; println i.toString()
    switch (j) { case 3: println 'case'; break; default: println 'none' }
    i += j; println i
    def l = [1]; println l[0]
    println 1 == 2
    println 3 > 2
}
println 1 + 2
// expect: cat(1,0)
// expect: cat(1,0)
// expect: cat(1,0)
// expect: catminus
// expect: cat(1,0)
// expect: 0x
// expect: x0
// expect: int(1,2)
// expect: int(3,4)
// expect: mul
// expect: mul
// expect: int(3,1)
// expect: true
// expect: -1
// expect: at
// expect: false
// expect: -3
// expect: 99
// expect: lists
// expect: 3
// expect: text
// expect: none
// expect: int(3,4)
// expect: at
// expect: false
// expect: true
// expect: 3
