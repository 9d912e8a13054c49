import groovy.transform.*
import groovy.transform.builder.*
@Builder @ToString class A { String name; int n }
println A.builder().name('x').n(3).build()
println A.builder().class.name
@Builder(prefix = 'with', buildMethodName = 'make', builderMethodName = 'maker') @ToString class B { String name }
println B.maker().withName('y').make()
@Builder(builderStrategy = SimpleStrategy) @ToString class C { String name; int n }
println new C().setName('z').setN(1)
@Builder(builderStrategy = SimpleStrategy, prefix = '') @ToString class C2 { String name }
println new C2().name('zz')
class D { String name; int n }
@Builder(builderStrategy = ExternalStrategy, forClass = D) class DBuilder { }
def d = new DBuilder().name('d').n(8).build(); println "$d.name $d.n"
@Builder(builderStrategy = InitializerStrategy) @ToString class E { String name; int n }
println new E(E.createInitializer().name('e').n(2))
@ToString class F {
  String a, b
  @Builder(builderMethodName = 'joined') static F of(String x, String y) { new F(a: x + y, b: y) }
}
println F.joined().x('1').y('2').build()
@Builder(excludes = 'n') @ToString class G { String name; int n = 4 }
println G.builder().name('g').build()
// expect: A(x, 3)
// expect: A$ABuilder
// expect: B(y)
// expect: C(z, 1)
// expect: C2(zz)
// expect: d 8
// expect: E(e, 2)
// expect: F(12, 2)
// expect: G(g, 4)
