// The set of a map keeps its map's notion of sameness.
def set = Collections.newSetFromMap(new IdentityHashMap())
def list = []
set << list
println set.contains([]) // expect: false
println list in set // expect: true
set.add([])
println set.size() // expect: 2
println set.remove([]) // expect: false
