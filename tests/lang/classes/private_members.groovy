class A { private p = 1; private m() { 'private' }; protected q = 2 }
println new A().p + new A().q
println new A().m()
class B extends A { def t() { try { m() } catch (MissingMethodException e) { 'not seen' } } }
println new B().t()
// expect: 3
// expect: private
// expect: not seen
