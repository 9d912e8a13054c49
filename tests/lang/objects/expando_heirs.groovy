// A class that extends Expando: from outside its own properties are what it was given; inside they are its fields.
class Bag extends Expando { String extra = 'e'; def own(x) { "own $x $extra" } ; def setIn(v) { extra = v; extra } ; def setThis(v) { this.extra = v; [this.extra, extra] } }
def bag = new Bag()
println bag.extra
bag.extra = 2
println bag.extra.class
println bag.own(1)
println bag.properties
println bag.@extra
println bag.setIn('q')
println bag.extra
println bag.setThis('z')
println bag.extra
bag.other = 5
println bag.other
println bag
try { def b = new Bag(a: 1); println b.a } catch (e) { println e.class.name + e.message }
try { def b = new Bag(extra: 'x'); println b.extra } catch (e) { println e }
class Bag2 extends Expando { }
try { def b = new Bag2(a: 1); println b.a } catch (e) { println e.class.name + e.message }
class Bag3 extends Expando { Bag3(Map m) { super(m) } }
try { def b = new Bag3(a: 1); println b.a; println b } catch (e) { println e.class.name + e.message }
class Bag4 extends Expando { def getProperty(String n) { n == 'magic' ? 'abra' : super.getProperty(n) } }
try { def b = new Bag4(a: 1); println b.a } catch (e) { println e.class.name + e.message }
def b4 = new Bag4(); b4.x = 5; println b4.x; println b4.magic; println b4.properties
// expect: e
// expect: class java.lang.Integer
// expect: own 1 e
// expect: [extra:2]
// expect: e
// expect: q
// expect: 2
// expect: [z, z]
// expect: 2
// expect: 5
// expect: {other=5, extra=2}
// expect: groovy.lang.MissingPropertyExceptionNo such property: a for class: Bag
// expect: Possible solutions: in
// expect: x
// expect: groovy.lang.MissingPropertyExceptionNo such property: a for class: Bag2
// expect: 1
// expect: {a=1}
// expect: groovy.lang.MissingPropertyExceptionNo such property: a for class: Bag4
// expect: 5
// expect: abra
// expect: [x:5]
