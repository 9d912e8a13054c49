def q = new ArrayDeque()
q.push(1)
q.push(2)
q.add(3)
q.offerFirst(0)
println q  // expect: [0, 2, 1, 3]
println q.pop()  // expect: 0
println q.peek()  // expect: 2
println q.pollLast()  // expect: 3
println q.poll()  // expect: 2
println q.size()  // expect: 1
println q.peekFirst()  // expect: 1
println q.first  // expect: 1
