class A {
  String name; final int fixed = 1; private hidden = 2; static shared = 3
  boolean active = true; Boolean boxed = true
  def getComputed() { "c:$name" }
  void setWriteOnly(v) { name = v }
  boolean isReady() { true }
  List items = []
}
def a = new A(name: 'n')
println a.name + a.computed + a.ready + a.active
a.writeOnly = 'w'; println a.name + a.getName()
a.setName('s'); println a.name
try { a.fixed = 2 } catch (ReadOnlyPropertyException e) { println e.message }
try { a.computed = 2 } catch (ReadOnlyPropertyException e) { println e.message }
println A.shared + a.shared
println '' + a.isActive() + ' ' + a.getActive() + ' ' + a.getBoxed()
a.items << 1; a.items += 2; println a.items
a.with { name = 'in with' }; println a.name
println new A(name: 'x', items: [5]).items
// expect: nc:ntruetrue
// expect: ww
// expect: s
// expect: Cannot set readonly property: fixed for class: A
// expect: Cannot set readonly property: computed for class: A
// expect: 6
// expect: true true true
// expect: [1, 2]
// expect: in with
// expect: [5]
