// sum() asks an item's class for plus(); that of a class is Class.
class Added { static plus(x) { 'added' } }
try { [Added, String].sum() } catch (MissingMethodException e) { println e.message.readLines()[0] }
try { [String, 1].sum() } catch (MissingMethodException e) { println e.message.readLines()[0] }
println([String].sum())
println([Added, String].inject { a, b -> a + b })
// expect: No signature of method: java.lang.Class.plus() is applicable for argument types: (java.lang.Class) values: [class java.lang.String]
// expect: No signature of method: java.lang.Class.plus() is applicable for argument types: (java.lang.Integer) values: [1]
// expect: class java.lang.String
// expect: added
