class A1 { def getX() { 1 }; boolean isX() { true } }
class A2 { boolean isX() { true }; def getX() { 1 } }
class A3 { boolean getX() { false }; boolean isX() { true } }
class A4 { boolean x = true; boolean getX() { false } }
class A5 { boolean x = true; boolean isX() { false } }
class A6 { Boolean x = true; Boolean isX() { false } }
class B1 { boolean x = true }
class B2 extends B1 { boolean getX() { false } }
class B3 extends B1 { boolean isX() { false } }
class B4 { boolean getX() { true } }
class B5 extends B4 { boolean isX() { false } }
class B6 { boolean isX() { true } }
class B7 extends B6 { boolean getX() { false } }
class B8 extends B6 { def x = 'p' }
class B9 { def x = 'q' }
class C0 extends B9 { boolean isX() { true } }
class C1 { Boolean x = true }
class C2 extends C1 { Boolean getX() { false } }
class C3 { boolean isX() { true }; String x = 's' }
[A1, A2, A3, A4, A5, A6, B1, B2, B3, B4, B5, B6, B7, B8, B9, C0, C1, C2, C3].each { println "${it.simpleName} ${it.newInstance().x}" }
class T1 extends B1 { boolean getX() { false }; def go() { [x, this.x, super.x] } }
println new T1().go()
class T2 extends B1 { boolean isX() { false }; def go() { [x, this.x, super.x] } }
println new T2().go()
println new B2().properties.x
println new B3().metaClass.getProperty(new B3(), 'x')
println new B2().with { x }
// expect: A1 1
// expect: A2 1
// expect: A3 false
// expect: A4 false
// expect: A5 false
// expect: A6 true
// expect: B1 true
// expect: B2 true
// expect: B3 false
// expect: B4 true
// expect: B5 true
// expect: B6 true
// expect: B7 true
// expect: B8 true
// expect: B9 q
// expect: C0 q
// expect: C1 true
// expect: C2 false
// expect: C3 s
// expect: [true, true, true]
// expect: [false, false, true]
// expect: true
// expect: false
// expect: true
