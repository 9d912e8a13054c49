def list = [1, 2, 3, 4]
def part = list.subList(1, 3)
println part  // expect: [2, 3]
part[0] = 9
println list  // expect: [1, 9, 3, 4]
part.clear()
println list  // expect: [1, 4]
try { list.subList(2, 9) } catch (IndexOutOfBoundsException e) { println e.message }  // expect: toIndex = 9
try { list.subList(2, 1) } catch (IllegalArgumentException e) { println e.message }  // expect: fromIndex(2) > toIndex(1)
