def count(Object... all) { "${all.length} $all".toString() }
println count([1, 2] as int[])  // expect: 2 [1, 2]
println count([1, 2] as int[], 3)[0]  // expect: 2
println Arrays.asList([1, 2] as int[])  // expect: [1, 2]
class A { def q = 4 }
println new A()*.@q  // expect: [4]
