// Java asks an object itself for its text: what its metaClass adds does not count where Groovy is not asked
class A { String toString() { 'own' }; boolean equals(Object o) { false }; int hashCode() { 3 } }
A.metaClass.toString = { -> 'meta' }
A.metaClass.equals = { Object o -> true }
A.metaClass.hashCode = { -> 9 }
def a = new A()
println a
println "$a"
println 'x' + a
println([a])
println([a: a])
println a.toString()
println a as String
println String.valueOf(a)
def sb = new StringBuilder(); sb << a; println sb
println([a, a].join(','))
println "${a.toString()}"
println a == 1
println a.equals(1)
println a.hashCode()
println new HashMap([(a): 1]).containsKey(a)
class B { }
B.metaClass.toString = { -> 'metaB' }
Integer.metaClass.toString = { -> 'int!' }
println 5
println "${5}"
println 5.toString()
println '' + 5
Date.metaClass.toString = { -> 'date!' }
println "${new Date()}" == 'date!'
println new Date().toString()
def o = new A()
o.metaClass.toString = { -> 'one' }
println o
println "$o"
println o.toString()
try { throw new RuntimeException("$a") } catch (e) { println e.message }
println a.inspect()
println String.format('%s', a)
printf('%s\n', a)
B.metaClass.toString = { -> 'metaB' }
println new B().toString()
println new B() as String ==~ /B@.*/
// expect: own
// expect: own
// expect: xown
// expect: [own]
// expect: [a:own]
// expect: meta
// expect: own
// expect: own
// expect: own
// expect: own,own
// expect: meta
// expect: true
// expect: true
// expect: 9
// expect: true
// expect: 5
// expect: 5
// expect: int!
// expect: 5
// expect: false
// expect: date!
// expect: own
// expect: own
// expect: one
// expect: own
// expect: own
// expect: own
// expect: own
// expect: metaB
// expect: true
