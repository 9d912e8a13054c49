// A property added with a value has that value's class; what an object was once asked for stays its own.
class M { }
M.metaClass.prop = 5
def o = new M()
println o.prop
// expect: 5
M.metaClass.prop = 'text'
println([o.prop, new M().prop])
// expect: [5, text]
def p = new M()
p.prop = [1, 2]
println p.prop.class.simpleName
// expect: String
M.metaClass.size = 2.0d
try { new M().size = [1, 2] } catch (e) { println e.message }
// expect: Cannot cast object '[1, 2]' with class 'java.util.ArrayList' to class 'java.lang.Double'
M.metaClass.setOnly = { v -> }
println([new M().hasProperty('only') != null, new M().hasProperty('none') != null])
// expect: [true, false]
