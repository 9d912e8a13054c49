trait Loud { def shout() { "loud" } }
class P { String toString() { 'person' } }
def p = new P() as Loud
println p.shout()
println p instanceof Loud
def q = new P().withTraits(Loud)
println q.shout()
trait Greeter { abstract String name(); def greet() { "hi ${name()}" } }
Greeter g = { 'closure' }
println g.greet()
// expect: loud
// expect: true
// expect: loud
// expect: hi closure
