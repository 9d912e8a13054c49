class A { String toString() { 'A!' } }
println([new A(), 'x', 1.5, null])
println([new A()].toString() + [k: new A()])
println 'x'.inspect() + [a: 'b'].inspect() + ['q'].inspect()
println "${new A()}"
class N { String toString() { null } }
println new N()
// expect: [A!, x, 1.5, null]
// expect: [A!][k:A!]
// expect: 'x'['a':'b']['q']
// expect: A!
// expect: null
