// Hashtable and ConcurrentHashMap do not even look for null.
def t = { Closure c -> try { println c() } catch (e) { println e.class.simpleName } }
for (m in [new Hashtable([a: 1]), new java.util.concurrent.ConcurrentHashMap([a: 1])]) {
    t { m.contains(null) }
    t { m.containsValue(null) }
    t { m.containsKey(null) }
    t { m.contains(1) }
}
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: true
// expect: NullPointerException
// expect: NullPointerException
// expect: NullPointerException
// expect: true
