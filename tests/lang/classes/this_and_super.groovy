class A { def x = 'field'; def who() { 'A' }; def call() { this.who() } }
class B extends A { def who() { 'B>' + super.who() }; def up() { super.call() }; def cl() { { -> super.who() + this.x }() } }
println new B().call()
println new B().up()
println new B().cl()
// expect: B>A
// expect: B>A
// expect: Afield
