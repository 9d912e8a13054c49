// subMap asks a map of a script's own class through its methods.
class Answers extends HashMap { def get(Object key) { "got $key".toString() } }
def m = new Answers()
m.put('a', 1)
println m.subMap(['a', 'z']) // expect: [a:got a]
