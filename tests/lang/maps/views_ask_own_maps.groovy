// The keys and values of a map of a script's class are looked up by its own containsKey() and containsValue(), also to compare maps.
class Full extends LinkedHashMap {
    boolean containsKey(Object key) { true }
    boolean containsValue(Object value) { value == 7 }
}
def m = new Full()
m.a = null
println([m.keySet().contains('q'), m.values().contains(7), m.values().contains(null), 'q' in m.keySet()])
println([m.equals([x: 'y']), m == [x: 'y'], [x: 'y'] == m, m == [x: 'y', z: 1]])
println([m.keySet() == ['z'] as Set, ['z'] as Set == m.keySet(), m.keySet().containsAll(['z'])])
// expect: [true, true, false, true]
// expect: [true, true, false, false]
// expect: [false, false, true]
