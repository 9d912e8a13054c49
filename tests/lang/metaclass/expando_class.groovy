def e = new ExpandoMetaClass(String, false)
e.initialize()
println e.theClass.name
class A {}
def emc = new ExpandoMetaClass(A, false, true)
emc.hello = { -> 'emc hello' }
emc.initialize()
def a = new A()
a.metaClass = emc
println a.hello()
// expect: java.lang.String
// expect: emc hello
