trait A { def who() { 'A' }; def chain() { 'A' } }
trait B { def who() { 'B' }; def chain() { 'B>' + super.chain() } }
class Last implements A, B { }
class Chosen implements A, B { def who() { A.super.who() + B.super.who() } }
println new Last().who()
println new Last().chain()
println new Chosen().who()
class Base { def who() { 'Base' } }
class Child extends Base implements A { }
println new Child().who()
class Own implements A { def who() { 'own' } }
println new Own().who()
// expect: B
// expect: B>A
// expect: AB
// expect: A
// expect: own
