// The iterator of a PriorityQueue gives each item once, also those that its remove() moves before the place already passed.
def random = new Random(5)
for (n in 0..30) {
    def pq = n % 3 == 0 ? new PriorityQueue(11, { a, b -> b <=> a }) : new PriorityQueue()
    pq.addAll((0..<(n % 12)).collect { random.nextInt(20) })
    def seen = [], i = pq.iterator()
    while (i.hasNext()) {
        seen << i.next()
        if (random.nextInt(3) == 0) {
            i.remove()
            seen << '-'
        }
    }
    println "$seen $pq"
}
def pq = new PriorityQueue([3, 1, 2]), i = pq.iterator()
for (c in [{ i.remove() }, { i.next() }, { pq.add(0); i.next() }, { i.remove() }, { pq.clear(); pq.iterator().next() }])
    try {
        println c()
    } catch (e) {
        println e.class
    }
// expect: [] []
// expect: [7] [7]
// expect: [4, -, 14] [14]
// expect: [14, -, 11, 2, -] [11]
// expect: [0, -, 7, 10, 8, -] [7, 10]
// expect: [1, 5, 8, -, 8, -, 16] [1, 5, 16]
// expect: [17, 9, -, 10, 12, 9, -, 7] [17, 10, 12, 7]
// expect: [1, -, 2, 12, 10, 18, 17, 13, -] [2, 12, 10, 18, 17]
// expect: [0, 6, -, 11, -, 7, 7, 19, -, 11, 19] [0, 7, 7, 11, 19]
// expect: [19, 18, 15, 17, -, 10, 9, -, 5, -, 13, -, 0] [19, 18, 15, 10, 0]
// expect: [0, 0, 3, 9, -, 1, 0, 5, 7, 11, 14] [0, 0, 3, 1, 0, 5, 7, 11, 14]
// expect: [0, 3, 4, 8, 3, -, 13, 6, -, 18, -, 11, 8, -, 15] [0, 3, 4, 8, 13, 11, 15]
// expect: [] []
// expect: [5, -] []
// expect: [5, -, 8] [8]
// expect: [14, 4, -, 5] [14, 5]
// expect: [6, 12, 9, -, 16] [6, 12, 16]
// expect: [1, 2, 9, 5, 17] [1, 2, 9, 5, 17]
// expect: [19, 8, 16, 4, -, 5, -, 11] [19, 11, 16, 8]
// expect: [1, 2, 3, -, 10, -, 16, 17, -, 17, -] [1, 2, 16]
// expect: [0, 2, 1, 5, 8, 13, -, 8, 16] [0, 2, 1, 5, 8, 8, 16]
// expect: [19, 19, 12, -, 12, -, 7, -, 5, 15, 9, 3] [19, 19, 5, 15, 9, 3]
// expect: [0, 0, 7, 3, 13, 12, 8, 18, 10, 14] [0, 0, 7, 3, 13, 12, 8, 18, 10, 14]
// expect: [2, 3, -, 5, 6, 12, 7, 13, 19, 18, -, 14, 16] [2, 5, 6, 12, 7, 13, 19, 14, 16]
// expect: [] []
// expect: [0, -] []
// expect: [1, 18] [1, 18]
// expect: [17, -, 10, 1] [10, 1]
// expect: [4, 9, -, 14, 12] [4, 14, 12]
// expect: [1, -, 6, 7, -, 18, 15] [6, 18, 15]
// expect: [17, 15, 9, 5, 9, 4, -] [17, 15, 9, 5, 9]
// expect: class java.lang.IllegalStateException
// expect: 1
// expect: class java.util.ConcurrentModificationException
// expect: class java.util.ConcurrentModificationException
// expect: class java.util.NoSuchElementException
