class A { def v = 3 }
A.metaClass.calc = { n -> v * n }
println new A().calc(4)
A.metaClass.calc2 = { n -> delegate.v + n }
println new A().calc2(4)
A.metaClass.chain = { -> v++; delegate }
println new A().chain().chain().v
// expect: 12
// expect: 7
// expect: 3
