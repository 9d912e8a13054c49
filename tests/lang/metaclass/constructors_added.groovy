class A { def n; A() {}; A(int n) { this.n = n } }
A.metaClass.constructor = { String s -> new A(s.size()) }
println new A('four').n
println new A(2).n
// expect: 4
// expect: 2
