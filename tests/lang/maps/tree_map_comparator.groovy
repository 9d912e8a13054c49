def m = new TreeMap({ a, b -> b <=> a } as Comparator)
m.putAll([a: 1, c: 3, b: 2])
println m  // expect: [c:3, b:2, a:1]
def n = new TreeMap(String.CASE_INSENSITIVE_ORDER)
n['A'] = 1
n['a'] = 2
println n  // expect: [A:2]
try { new TreeMap()[null] = 1 } catch (NullPointerException e) { println 'no null' }  // expect: no null
