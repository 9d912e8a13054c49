int n = 0
def list = [5, 3, 4, 1, 2]
try { list.sort { if (n++ > 8) throw new Exception(); it } } catch (e) { println list }  // expect: [3, 4, 5, 1, 2]
n = 0
def linked = [5, 3, 4, 1, 2] as LinkedList
try { linked.sort { if (n++ > 8) throw new Exception(); it } } catch (e) { println linked }  // expect: [5, 3, 4, 1, 2]
n = 0
try { (1..3).sort { n++; it } } catch (UnsupportedOperationException e) { println n }  // expect: 4
