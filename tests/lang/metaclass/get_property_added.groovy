class A { def x = 1 }
A.metaClass.getProperty = { String n -> def p = A.metaClass.getMetaProperty(n); p ? p.getProperty(delegate) : "none $n" }
println new A().x
println new A().y
// expect: 1
// expect: none y
