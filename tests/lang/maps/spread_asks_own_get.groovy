// [*: map] asks a map of the script's own class for each of its keys.
class Absent extends HashMap { def get(Object k) { super.get(k) ?: 'absent' } }
class Told implements Map { @Delegate Map m = [a: 1]; def get(k) { "told $k".toString() } }
def h = new Absent()
h.put('a', false)
println([*: h, b: 1])
println([*: new Told()])
println([:] + h)
// expect: [a:absent, b:1]
// expect: [a:told a]
// expect: [a:false]
