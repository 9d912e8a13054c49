// a DelegatingScript asks its delegate first; a base script's invokeMethod and setProperty may call those of Script
import org.codehaus.groovy.control.CompilerConfiguration
class Robot { String name = 'r'; List log = []; void move(String d) { log << d }; def twice(Closure c) { c(); c() }; def missing(Object... a) { 'm' + a.size() } }
def cc = new CompilerConfiguration()
cc.scriptBaseClass = DelegatingScript.class.name
def sh = new GroovyShell(this.class.classLoader, new Binding(x: 5), cc)
def s = sh.parse('move "left"; name = "new"; twice { move "right" }; println missing(1, 2); println "$name $x"; y = 3; println y; def own() { "own" }; println own(); println delegate.class.name; name')
def r = new Robot()
s.setDelegate(r)
println s.run()
println r.log + r.name
println s.binding.variables
try { def q = sh.parse('nope(1)'); q.setDelegate(r); q.run() } catch (e) { println e.class.name + e.message.readLines()[0] }
try { def q = sh.parse('nope'); q.setDelegate(r); q.run() } catch (e) { println e.class.name + e.message.readLines()[0] }
abstract class Base extends Script { Object invokeMethod(String n, Object a) { System.out.println "im $n"; super.invokeMethod(n, a) } }
cc.scriptBaseClass = Base.name
s = new GroovyShell(this.class.classLoader, new Binding(x: 5, cl: { it + 1 }), cc).parse('def own() { 1 }; println own(); println cl(5); try { nope(1) } catch (e) { println e.class.name + e.message.readLines()[0] }')
s.run()
println s.invokeMethod('own', null)
// expect: m2
// expect: new 5
// expect: 3
// expect: own
// expect: Robot
// expect: new
// expect: [left, right, right, new]
// expect: [x:5, y:3]
// expect: groovy.lang.MissingMethodExceptionNo signature of method: Script2.nope() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: groovy.lang.MissingPropertyExceptionNo such property: nope for class: Script3
// expect: 1
// expect: 6
// expect: im nope
// expect: groovy.lang.MissingMethodExceptionNo signature of method: Script1.nope() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: im own
// expect: 1
