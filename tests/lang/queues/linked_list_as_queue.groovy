def q = new LinkedList()
q.offer(1)
q.add(2)
q << 3
println q.peek()  // expect: 1
println q.poll()  // expect: 1
println q.getLast()  // expect: 3
q.addFirst(9)
println q  // expect: [9, 2, 3]
println q.pollLast()  // expect: 3
println q.element()  // expect: 9
println new LinkedList().poll()  // expect: null
try { new LinkedList().getFirst() } catch (NoSuchElementException e) { println 'none' }  // expect: none
