class D { def name = 'delegate'; def hello() { 'D.hello' } ; def only = 'd' }
class O {
  def name = 'owner'; def hello() { 'O.hello' }
  def make() { { -> [name, hello()] } }
}
def c = new O().make()
c.delegate = new D()
println c()
c.resolveStrategy = Closure.DELEGATE_FIRST; println c()
c.resolveStrategy = Closure.DELEGATE_ONLY; println c()
c.resolveStrategy = Closure.OWNER_ONLY; println c()
def e = { -> only }
e.delegate = new D(); println e()
e.resolveStrategy = Closure.OWNER_ONLY
try { e() } catch (MissingPropertyException x) { println 'missing ' + x.property }
println new O().make().owner.class.simpleName
class Asked { def greet(x) { "greets $x" }; def make() { { p -> greet(p) } } }
def asked = new Asked().make()
println asked(1)
asked.resolveStrategy = Closure.TO_SELF // also after its call has been remembered
try { asked(2) } catch (MissingMethodException missing) { println "missing" }
// expect: [owner, O.hello]
// expect: [delegate, D.hello]
// expect: [delegate, D.hello]
// expect: [owner, O.hello]
// expect: d
// expect: missing only
// expect: O
// expect: greets 1
// expect: missing
