// InvokerHelper by hand: members by name; names that are not there are left out.
import org.codehaus.groovy.runtime.InvokerHelper
class A { def x; def y; A() {}; A(x) { this.x = x }; def sum(z) { x + y + z }; def none() { 'none' } }
def a = new A()
InvokerHelper.setProperties(a, [x: 1, y: 2])
println InvokerHelper.invokeMethod(a, 'sum', [3] as Object[])
println InvokerHelper.invokeMethod(a, 'sum', 4)
println InvokerHelper.invokeMethod(a, 'none', null)
println InvokerHelper.getProperty(a, 'x')
InvokerHelper.setProperty(a, 'x', 9)
println a.x
println InvokerHelper.invokeConstructorOf(A, 5).x
println InvokerHelper.toString([a: null, b: 'x'])
println InvokerHelper.inspect(['a'])
println InvokerHelper.asList(null) + InvokerHelper.asList('x')
try { InvokerHelper.setProperties(a, [q: 1, x: 77]); println a.x } catch (e) { println e.message }
// expect: 6
// expect: 7
// expect: none
// expect: 1
// expect: 9
// expect: 5
// expect: [a:null, b:x]
// expect: ['a']
// expect: [x]
// expect: 77
