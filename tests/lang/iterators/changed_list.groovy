def list = [1, 2]
def it = list.iterator()
list << 3
try { it.next() } catch (ConcurrentModificationException e) { println 'changed' }  // expect: changed
