try { def m = [a: 1, b: 2]; m.each { k, v -> m.remove('b') } } catch (ConcurrentModificationException e) { println 'each' }  // expect: each
try { def m = [a: 1, b: 2]; for (e in m) m.z = 1 } catch (ConcurrentModificationException e) { println 'for' }  // expect: for
def m = [a: 1, b: 2]
m.each { k, v -> m[k] = v + 1 }
println m  // expect: [a:2, b:3]
