def a = 1
{ -> def a = 2 }
[1].each { break }
class C { abstract m() }
class D { int x; int x; def m(String s) { }; def m(java.lang.String t) { } }
private b = 1
final class F { final g = 1; def h() { g = 2 } }
continue
interface I { def i() }
class J implements I { }
