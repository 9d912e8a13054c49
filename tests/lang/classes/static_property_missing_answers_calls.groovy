class S { static $static_propertyMissing(String name) { name == 'made' ? { x -> "made $x" } : name } }
println S.made(1)  // expect: made 1
try { S.other(1) } catch (e) { println e.message.readLines()[0] }  // expect: No signature of method: java.lang.String.call() is applicable for argument types: (java.lang.Integer) values: [1]
class B { static propertyMissing(String name) { "missed $name" } }
println new B().any  // expect: missed any
try { println B.any } catch (e) { println e.message }  // expect: No such property: any for class: B
