class A { def f() { 'old' } }
def old = A.metaClass.getMetaMethod('f', [] as Class[])
A.metaClass.f = { -> 'new ' + old.invoke(delegate) }
println new A().f()
GroovySystem.metaClassRegistry.removeMetaClass(A)
println new A().f()
// expect: new old
// expect: old
