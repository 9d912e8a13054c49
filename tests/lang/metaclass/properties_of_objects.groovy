class A { String b = 'x'; int c = 1; def getD() { 'd' }; private e = 1; static f = 2 }
println new A().properties.keySet().sort()
println new A().properties.b
println new A().metaPropertyValues*.name.sort()
// expect: [b, c, class, d, f]
// expect: x
// expect: [b, c, class, d, f]
