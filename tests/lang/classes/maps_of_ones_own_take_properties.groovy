def t(c) { try { println c() } catch (Throwable e) { println e.toString().readLines()[0] } }
class P extends HashMap { def extra = 5; public pub = 6; private priv = 7; protected prot = 8; final fin = 9; int num; def getComp() { 'comp' }; def setSett(v) { extra = v }; static stat = 1 
 def look() { [extra, pub, priv, prot, fin, num] } }
t { def m = new P(extra: 1, pub: 2, priv: 3, comp: 4, zz: 5); [m, m.look()] }  // expect: [[zz:5, comp:4, priv:3], [1, 2, 7, 8, 9, 0]]
t { def m = new P(); m.extra = 1; [m, m.look()] }  // expect: [[:], [1, 6, 7, 8, 9, 0]]
t { def m = new P(); m.pub = 1; [m, m.look()] }  // expect: [[:], [5, 1, 7, 8, 9, 0]]
t { def m = new P(); m.num = 'x'; [m, m.look()] }  // expect: [[:], [5, 6, 7, 8, 9, 120]]
t { def m = new P(); m.with { extra = 3; zz = 4 }; [m, m.look()] }  // expect: [[zz:4], [3, 6, 7, 8, 9, 0]]
class L extends ArrayList { def extra = 5; public pub = 6; def getComp() { 'comp' } }
t { def l = new L(); l << [a: 1]; [l.extra, l.pub, l.comp, l.a, l.size()] }  // expect: [5, 6, comp, [1], 1]
t { def l = new L(); l << [a: 1]; l.extra = 6; l.pub = 7; [l.extra, l.pub] }  // expect: [6, 7]
t { def l = new L(); l << [a: 1]; l.zork = 6; l }  // expect: java.lang.IllegalArgumentException: argument type mismatch
t { def l = new L(); l << [a: 1]; l.empty }  // expect: false
t { def l = new L(extra: 3); l.extra }  // expect: 3
t { def l = new L([1, 2]); l }  // expect: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: L(java.util.ArrayList)
t { def l = [1, 2] as L; l.class }  // expect: class L
t { L l = [1, 2]; l.class }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'L' due to: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: L(java.lang.Integer, java.lang.Integer)
t { (L) [1, 2] }  // expect: org.codehaus.groovy.runtime.typehandling.GroovyCastException: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'L' due to: groovy.lang.GroovyRuntimeException: Could not find matching constructor for: L(java.lang.Integer, java.lang.Integer)
t { P p = [a: 1]; p.class }  // expect: null
t { [a: 1] as P }  // expect: [a:1]
