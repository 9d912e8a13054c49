// A category's accessors win over the class's own when a property is read or set; names in metaClass { } are the metaClass's only while it runs
String.metaClass {
    shift = -1
    encode  {-> delegate + shift  }
    getCode {-> encode() }
}
println 'IBM'.encode()
println 'IBM'.code
def o = new Expando()
class K { def w = 5 }
K.metaClass { 'static' { make { -> new K() } } ; twice { -> w * 2 }; third = { -> w * 3 } }
println K.make().twice(); println new K().third()
def k = new K()
k.metaClass { fourth { -> w * 4 } }
println k.fourth()
class Ct { static getName(K k) { "cat" }; static getW(K k) { 'cw' }; static setW(K k, v) { println "setw $v" } }
use(Ct) { println k.name; println k.w; k.w = 9 }
println k.w
interface IC {}
class P1 implements IC { List<Integer> out; String pub; def getPub() { 'own' } }
class CatI { static getOut(IC self) { 'cat' }; static getPub(IC self) { 'cat' }; static setOut(IC self, v) { println "set $v" } }
use(CatI) { def p = new P1(); println p.out; println p.getOut(); println p.pub; p.out = [1]; println p.@out; println([p, p].out) }
println String.metaClass.metaMethods.find { it.name == 'size' } != null
println String.metaClass.methods.find { it.name == 'length' } != null
// expect: IBM-1
// expect: IBM-1
// expect: 10
// expect: 15
// expect: 20
// expect: cat
// expect: cw
// expect: setw 9
// expect: 5
// expect: cat
// expect: null
// expect: cat
// expect: set [1]
// expect: null
// expect: [cat, cat]
// expect: true
// expect: true
