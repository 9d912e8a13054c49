def q = new PriorityQueue()
[5, 1, 4, 2, 3].each { q.add(it) }
println q  // expect: [1, 2, 4, 5, 3]
println q.poll()  // expect: 1
println q  // expect: [2, 3, 4, 5]
println q.peek()  // expect: 2
def r = new PriorityQueue({ a, b -> b <=> a } as Comparator)
r.addAll([1, 3, 2])
println r.poll()  // expect: 3
println r  // expect: [2, 1]
def out = []
while (q) out << q.poll()
println out  // expect: [2, 3, 4, 5]
