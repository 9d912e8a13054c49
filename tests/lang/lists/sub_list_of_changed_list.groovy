def list = [1, 2, 3]
def part = list.subList(0, 2)
list << 4
try { part.add(5) } catch (ConcurrentModificationException e) { println 'changed' }  // expect: changed
