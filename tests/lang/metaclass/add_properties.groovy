class A { String n = 'a' }
A.metaClass.extra = 'default'
def a = new A()
println a.extra
a.extra = 'own'; println a.extra + new A().extra
A.metaClass.getLong = { -> delegate.n * 3 }
println a.long
A.metaClass.setLong = { v -> delegate.n = v }
a.long = 'z'; println a.n
// expect: default
// expect: owndefault
// expect: aaa
// expect: z
