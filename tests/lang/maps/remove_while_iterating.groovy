def m = [a: 1, b: 2, c: 3]
def it = m.entrySet().iterator()
while (it.hasNext()) { if (it.next().value == 2) it.remove() }
println m  // expect: [a:1, c:3]
m.keySet().removeAll { k -> k == 'a' }
println m  // expect: [c:3]
m.values().removeAll([3])
println m  // expect: [:]
