class Countdown implements Iterable {
    int from
    Iterator iterator() {
        int n = from
        [hasNext: { n > 0 }, next: { n-- }] as Iterator
    }
}
def c = new Countdown(from: 3)
println c.collect { it * 2 }  // expect: [6, 4, 2]
println c.toList()  // expect: [3, 2, 1]
println c.sum()  // expect: 6
println c.join(',')  // expect: 3,2,1
println c.findAll { it > 1 }  // expect: [3, 2]
println c.max()  // expect: 3
println c.sort()  // expect: [1, 2, 3]
for (x in c) print x
println ''  // expect: 321
println c.first()  // expect: 3
println c.collectEntries { [it, it] }  // expect: [3:3, 2:2, 1:1]
println 2 in c  // expect: false
