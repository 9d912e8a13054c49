String.metaClass.shout = { -> delegate.toUpperCase() + '!' }
println 'a'.shout()
Integer.metaClass.twice << { -> delegate * 2 }
println 4.twice()
class A { }
A.metaClass.hi = { n -> "hi $n" }
A.metaClass.hi = { -> 'hi' }
println new A().hi('x') + new A().hi()
A.metaClass.'static'.make = { -> new A() }
println A.make() instanceof A
A.metaClass { two { -> 2 }; three = { 3 }; 'static' { sta { 'sta' } } }
println new A().two() + new A().three() + A.sta()
// expect: A!
// expect: 8
// expect: hi xhi
// expect: true
// expect: 5sta
