trait T { private int secret = 3; private hidden() { secret * 2 }; def show() { hidden() }; static make() { 'static' } ; public int open = 5; final int fixed = 8 }
class C implements T { }
println new C().show()
println C.make()
println new C().T__open
println new C().fixed
// expect: 6
// expect: static
// expect: 5
// expect: 8
