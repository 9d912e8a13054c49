class A { def log = []; A() { this(1); log << 'A()' }; A(int n) { log << "A($n)" } }
class B extends A { B() { super(5); log << 'B()' }; B(String s) { this(); log << s } }
println new A().log
println new B().log
println new B('x').log
// expect: [A(1), A()]
// expect: [A(5), B()]
// expect: [A(5), B(), x]
