// Concurrent queues may change while they are walked.
import java.util.concurrent.*
for (type in [LinkedBlockingQueue, LinkedBlockingDeque, ConcurrentLinkedQueue, ConcurrentLinkedDeque]) {
    def queue = type.newInstance([[1, 2, 3]] as Object[])
    def seen = []
    for (x in queue) {
        seen << x
        if (x < 3) queue << 9
    }
    println seen
    seen = []
    for (x in queue) {
        seen << x
        queue.poll()
    }
    println "$seen $queue"
    queue.addAll([1, 2, 3])
    def walk = queue.iterator()
    walk.next()
    queue.remove((Object) 2)
    println([walk.next(), walk.next(), walk.hasNext()])
    walk.remove()
    println queue
    try { walk.remove() } catch (IllegalStateException e) { println 'nothing to remove' }
    try { walk.next() } catch (NoSuchElementException e) { println 'end' }
    queue.clear()
    println([queue.iterator().hasNext(), queue.collect { it }])
    queue.addAll([1, 2, 3, 4])
    println([queue.collect { it * 2 }, queue.findAll { it > 2 }, queue.inject { a, b -> a + b }, queue.contains(3)])
    walk = queue.iterator()
    queue.clear()
    println walk.next() + (walk.hasNext() ? ' more' : ' no more')
}
// expect: [1, 2, 3, 9, 9]
// expect: [1, 2, 3, 9, 9] []
// expect: [2, 3, false]
// expect: [1]
// expect: nothing to remove
// expect: end
// expect: [false, []]
// expect: [[2, 4, 6, 8], [3, 4], 10, true]
// expect: 1 no more
// expect: [1, 2, 3, 9, 9]
// expect: [1, 2, 3, 9, 9] []
// expect: [2, 3, false]
// expect: [1]
// expect: nothing to remove
// expect: end
// expect: [false, []]
// expect: [[2, 4, 6, 8], [3, 4], 10, true]
// expect: 1 no more
// expect: [1, 2, 3, 9, 9]
// expect: [1, 2, 3, 9, 9] []
// expect: [2, 3, false]
// expect: [1]
// expect: nothing to remove
// expect: end
// expect: [false, []]
// expect: [[2, 4, 6, 8], [3, 4], 10, true]
// expect: 1 no more
// expect: [1, 2, 3, 9, 9]
// expect: [1, 2, 3, 9, 9] []
// expect: [2, 3, false]
// expect: [1]
// expect: nothing to remove
// expect: end
// expect: [false, []]
// expect: [[2, 4, 6, 8], [3, 4], 10, true]
// expect: 1 no more
