// ++ and += on a property behind ?. compute with null where there is no object; behind *. they mean the list of all.
class A { def v = 1 }
def said = { try { println it() } catch (e) { println e.class.simpleName + ' ' + e.message.readLines()[0] } }
def none = null
said { none?.v++ }
said { ++none?.v }
said { none?.v += 1 }
said { none?.v += 'a' }
said { none?.v = 1 }
said { def a = new A(); a?.v++; a.v }
said { def a = new A(); a*.v++; a.v }
said { def l = [new A(), new A()]; l*.v += 1; l*.v }
said { def a = new A(); a*.v -= 1; a.v }
// expect: NullPointerException Cannot invoke method next() on null object
// expect: NullPointerException Cannot invoke method next() on null object
// expect: NullPointerException Cannot execute null+1
// expect: nulla
// expect: 1
// expect: 2
// expect: MissingMethodException No signature of method: java.util.ArrayList.next() is applicable for argument types: () values: []
// expect: [[1, 1, 1], [1, 1, 1]]
// expect: []
