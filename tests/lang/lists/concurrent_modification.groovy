try { def l = [1, 2, 3]; l.each { l << it } } catch (ConcurrentModificationException e) { println 'each' }  // expect: each
try { def l = [1, 2, 3]; for (x in l) l.remove(0) } catch (ConcurrentModificationException e) { println 'for' }  // expect: for
def l = [1, 2, 3]
for (x in l) { if (x == 2) l.remove(0) }
println l  // expect: [2, 3]
