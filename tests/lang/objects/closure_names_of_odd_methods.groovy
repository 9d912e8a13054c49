class A { def 'odd name-1'() { { -> }.class.name } }
println new A().'odd name-1'()
// expect: A$_odd_name-1_closure1
