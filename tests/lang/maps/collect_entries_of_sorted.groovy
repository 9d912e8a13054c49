// The entries that are made of a map's go into a map of its kind, with its comparator.
def show = { it.getClass().simpleName + ' ' + it }
def down = new TreeMap({ a, b -> b <=> a } as Comparator)
down.putAll([a: 1, b: 2])
println show(new TreeMap([q: 5, p: 6]).collectEntries { k, v -> [v, k] })  // expect: TreeMap [5:q, 6:p]
println show(down.collectEntries { it })  // expect: TreeMap [b:2, a:1]
println show(new Hashtable([a: 1]).collectEntries { it })  // expect: Hashtable [a:1]
println show([a: 1].withDefault { 3 }.collectEntries { it })  // expect: LinkedHashMap [a:1]
