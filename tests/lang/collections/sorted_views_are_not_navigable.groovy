// A view of a sorted map or set has the methods of these only, whatever is behind it; none can be cloned.
def has = { what, name, Object... args ->
    try { what."$name"(*args); println "$name: yes" } catch (MissingMethodException e) { println "$name: no" } catch (e) { println "$name: ${e.class.simpleName}" }
}
def map = [a: 1, b: 2] as TreeMap, set = [1, 2] as TreeSet
for (m in [map.asImmutable(), Collections.unmodifiableNavigableMap(map), map.tailMap('a')]) {
    has(m, 'firstKey')
    has(m, 'ceilingKey', 'a')
    has(m, 'headMap', 'b', true)
    has(m, 'clone')
}
for (s in [set.asImmutable(), Collections.synchronizedNavigableSet(set), set.tailSet(1)]) {
    has(s, 'first')
    has(s, 'ceiling', 1)
    has(s, 'headSet', 2, true)
    has(s, 'clone')
}
// expect: firstKey: yes
// expect: ceilingKey: no
// expect: headMap: no
// expect: clone: CloneNotSupportedException
// expect: firstKey: yes
// expect: ceilingKey: yes
// expect: headMap: yes
// expect: clone: CloneNotSupportedException
// expect: firstKey: yes
// expect: ceilingKey: yes
// expect: headMap: yes
// expect: clone: CloneNotSupportedException
// expect: first: yes
// expect: ceiling: no
// expect: headSet: no
// expect: clone: CloneNotSupportedException
// expect: first: yes
// expect: ceiling: yes
// expect: headSet: yes
// expect: clone: CloneNotSupportedException
// expect: first: yes
// expect: ceiling: yes
// expect: headSet: yes
// expect: clone: yes
