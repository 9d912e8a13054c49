def list = [1, 2, 3]
def it = list.iterator()
it.next()
it.remove()
println list  // expect: [2, 3]
try { it.remove() } catch (IllegalStateException e) { println 'nothing to remove' }  // expect: nothing to remove
