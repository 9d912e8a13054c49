def queue = new ArrayDeque([3, 1, 2])
println([queue.grep(Integer), queue - 1, queue.findAll { it > 1 }, queue.take(1), queue * 2]*.getClass()*.simpleName)
println queue.sort().getClass().simpleName
println queue
// expect: [LinkedList, LinkedList, LinkedList, LinkedList, LinkedList]
// expect: ArrayList
// expect: [3, 1, 2]
