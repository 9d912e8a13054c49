// A class that mixes traits in: their static properties among its properties, an interface for their fields, and what is blamed.
trait Named { static int made = 3; String name = 'n'; def up() { super.up() } }
trait Plain { def p() { 1 } }
class C implements Named { }
class D extends C implements Plain { }
println new C().properties.keySet().sort()
// expect: [class, made, name]
println([C.interfaces*.simpleName, D.interfaces*.simpleName])
// expect: [[Named, FieldHelper, GroovyObject], [Plain]]
try { new C().up() } catch (MissingMethodException e) { println e.message.readLines()[0] }
// expect: No signature of method: C.up() is applicable for argument types: () values: []
