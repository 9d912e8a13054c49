// Objects whose class implements Collection or Map are shown by what they hold, and asked for keys.
class Two extends AbstractCollection { int size() { 2 }; Iterator iterator() { ['a', 'b'].iterator() } }
class One implements Map {
    int size() { 1 }; boolean isEmpty() { false }; Set entrySet() { [k: 'v'].entrySet() }; Set keySet() { ['k'] as Set }
    Collection values() { ['v'] }; Object get(Object k) { "got $k".toString() }; Object put(Object k, Object v) { null }
    void putAll(Map m) {}; void clear() {}; Object remove(Object o) { 1 }; boolean containsKey(Object o) { true }; boolean containsValue(Object o) { true }
}
println new Two()
println new Two().inspect()
println "${new One()}"
println new One().inspect()
println new One().foo
println new One()['x']
// expect: [a, b]
// expect: ['a', 'b']
// expect: [k:v]
// expect: ['k':'v']
// expect: got foo
// expect: got x
