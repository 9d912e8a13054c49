// Groovy counts the closures of a class as it writes it: constructors, methods, defaults, what it is initialised with; then those within closures.
class C1 { def a() { b(); ({ -> 1 }).class.name } ; def b() { println(({ -> { -> 2 } }).call().class.name) ; println(({ -> 1 }).class.name); [1].collect { [it].collect { x -> ({ 3 }).class.name } } } 
  static s = { 5 }
  def f = { 6 }
  static { println(({ 9 }).class.name) }
  { println(({ 9 }).class.name) }
  C1() { println(({ 9 }).class.name) }
  def late() { f.class.name + s.class.name }
  class In { def q() { ({ 1 }).class.name } }
  def anon() { new Object() { def z() { ({ 1 }).class.name } }.z() + ({ 2 }).class.name }
  def dflt(x = { 7 }) { x.class.name + ({ 2 }).class.name }
  static st() { ({ 2 }).class.name }
}
def m() { ({ 2 }).class.name }
println m()
println(({ 2 }).class.name)
println new C1().a()
println new C1().b()
println new C1().late()
println new C1().anon()
println new C1().dflt()
println C1.st()
println new C1.In(new C1()).q()
enum E1 { A { def k() { ({ 1 }).class.name } }, B; def k() { ({ 1 }).class.name } ; static z = { 1 }.class.name }
println E1.values()*.k()
println E1.z
// expect: class_names_in_order$_m_closure2
// expect: class_names_in_order$_run_closure1
// expect: C1$__clinit__closure9
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$_b_closure5$_closure14
// expect: C1$_b_closure6
// expect: C1$_a_closure4
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$_b_closure5$_closure14
// expect: C1$_b_closure6
// expect: [[C1$_b_closure7$_closure15$_closure16]]
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$_closure1C1$__clinit__closure8
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$1$_z_closure1C1$_anon_closure10
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$_dflt_closure13C1$_dflt_closure11
// expect: C1$_st_closure12
// expect: C1$_closure2
// expect: C1$_closure3
// expect: C1$In$_q_closure1
// expect: [E1$1$_k_closure1, E1$_k_closure1]
// expect: E1$__clinit__closure2
