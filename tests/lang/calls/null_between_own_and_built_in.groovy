// Null fits a method of one's own as well as a built-in one of another type.
class Own extends HashMap {
    void putAll(Map m) { println 'own' }
}
try { new Own().putAll(null) } catch (GroovyRuntimeException e) { println e.message.readLines()[0] }
try { [a: 1].spread().putAll(null) } catch (GroovyRuntimeException e) { println e.message.readLines()[0] }
new Own().putAll([:])
// expect: Ambiguous method overloading for method Own#putAll.
// expect: Ambiguous method overloading for method groovy.lang.SpreadMap#putAll.
// expect: own
