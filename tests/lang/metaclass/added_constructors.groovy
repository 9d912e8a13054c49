// of several constructors added to a metaClass the closest one is called
ArrayList.metaClass.constructor = { int arg -> println 'i'; [1] }
println new ArrayList(5)
ArrayList.metaClass.constructor = { String arg -> println 's'; [2] }
println new ArrayList(5)
println new ArrayList('x')
ArrayList.metaClass.constructor = { Object arg -> println 'o'; [2] }
println new ArrayList(5)
println new ArrayList('x')
println new ArrayList([3])
class A { }
A.metaClass.constructor = { int x -> println "int $x"; null }
A.metaClass.constructor = { Object x -> println "obj $x"; null }
try { new A(5) } catch (e) { println e }
// expect: i
// expect: [1]
// expect: i
// expect: [1]
// expect: s
// expect: [2]
// expect: i
// expect: [1]
// expect: s
// expect: [2]
// expect: o
// expect: [2]
// expect: int 5
