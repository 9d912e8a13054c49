// What an asType of one's own yields must be of the type.
class Own { def result; def asType(Class c) { result } }
def t = { c -> try { c() } catch (e) { e.class.simpleName } }
println([t { new Own(result: 1) as String }, t { new Own(result: 1) as long }, t { new Own(result: null) as long }, t { new Own() as List }])
// expect: [ClassCastException, 1, GroovyCastException, null]
class Cat { static asType(String s, Class c) { 'always' } }
def a = ['12']
use(Cat) { println([t { a[0] as List }, t { a[0] as String }, t { '12' as String }]) }
// expect: [ClassCastException, always, 12]
