import groovy.transform.*
@ToString class A { String name; int n; private secret = 1; static s = 2 }
println new A(name: 'x', n: 1)
@ToString(includeNames = true, includeFields = true) class B { String name; private int hidden = 7 }
println new B(name: 'y')
@ToString(ignoreNulls = true) class C { String a; String b = 'b' }
println new C()
@ToString(excludes = 'a') class D { String a = 'a'; String b = 'b' }
println new D()
@ToString(includes = ['b', 'a']) class E { String a = 'a'; String b = 'b'; String c = 'c' }
println new E()
@ToString(includeSuper = true) class F extends A { String f = 'f' }
println new F(name: 'z', n: 3)
@ToString(includeSuperProperties = true, includeNames = true) class G extends D { int g = 1 }
println new G()
@ToString class Self { def me }
def s = new Self(); s.me = s
println s
@ToString(cache = true) class Cached { String a }
def c = new Cached(a: '1'); println c; c.a = '2'; println c
// expect: A(x, 1)
// expect: B(name:y, hidden:7)
// expect: C(b)
// expect: D(b)
// expect: E(a, b)
// expect: F(f, A(z, 3))
// expect: G(g:1, a:a, b:b)
// expect: Self((this))
// expect: Cached(1)
// expect: Cached(1)
