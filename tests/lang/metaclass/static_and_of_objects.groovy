// Added to a metaClass, a static method takes the place of an object's of its name, but not the other way round.
def t(Closure c) { try { println c() } catch (MissingMethodException e) { println 'missing' } }
class L {}
L.metaClass.f = { x -> "object $x" }
L.metaClass.static.f = { x -> "static $x" }
t { new L().f(1) }
t { L.f(1) }
class M {}
M.metaClass.static.f = { x -> "static $x" }
M.metaClass.f = { x -> "object $x" }
t { new M().f(1) }
t { M.f(1) }
class K {}
K.metaClass.static.invokeMethod = { String n, args -> "of the class $n $args" }
t { new K().f(1) }
t { K.f(1) }
K.metaClass.invokeMethod = { String n, args -> "of an object $n $args" }
t { new K().f(1) }
t { K.f(1) }
// expect: static 1
// expect: static 1
// expect: object 1
// expect: static 1
// expect: missing
// expect: of the class f [1]
// expect: of an object f [1]
// expect: of the class f [1]
