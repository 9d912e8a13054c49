import groovy.beans.*
import java.beans.*
class A { @Bindable String name; int n }
def a = new A(name: 'x')
a.addPropertyChangeListener({ PropertyChangeEvent e -> println "$e.propertyName: $e.oldValue -> $e.newValue" } as PropertyChangeListener)
a.name = 'y'
a.name = 'y'
a.n = 4
class B { @Vetoable int age }
def b = new B(age: 1)
b.vetoableChange = { e -> if (e.newValue < 0) throw new PropertyVetoException('negative', e) }
b.age = 5
try { b.age = -1 } catch (PropertyVetoException e) { println 'veto: ' + e.message }
println b.age
@Bindable class C { String p; String q }
def c = new C(); def seen = []
c.propertyChange = { seen << it.propertyName }
c.p = '1'; c.q = '2'; println seen
// expect: name: x -> y
// expect: veto: negative
// expect: 5
// expect: [p, q]
