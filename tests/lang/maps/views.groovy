def m = [a: 1, b: 2]
def keys = m.keySet()
def values = m.values()
m.c = 3
println keys  // expect: [a, b, c]
println values  // expect: [1, 2, 3]
keys.remove('a')
println m  // expect: [b:2, c:3]
values.remove(2)
println m  // expect: [c:3]
try { keys.add('x') } catch (UnsupportedOperationException e) { println 'refused' }  // expect: refused
println m.keySet().getClass().name  // expect: java.util.LinkedHashMap$LinkedKeySet
println m.values().getClass().name  // expect: java.util.LinkedHashMap$LinkedValues
println m.entrySet().getClass().name  // expect: java.util.LinkedHashMap$LinkedEntrySet
