class A { }
A.metaClass.methodMissing = { String name, args -> "$name ${args as List}" }
println new A().foo(1, 2)
A.metaClass.propertyMissing = { String name -> "prop $name" }
println new A().bar
A.metaClass.'static'.methodMissing = { String name, args -> "static $name" }
println A.baz()
// expect: foo [1, 2]
// expect: prop bar
// expect: static baz
