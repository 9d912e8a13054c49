class A { def f() { 'f' } }
A.metaClass.invokeMethod = { String name, args ->
  def m = delegate.metaClass.getMetaMethod(name, args)
  m ? 'before ' + m.invoke(delegate, args) : "no $name"
}
println new A().f()
println new A().g()
// expect: before f
// expect: no g
