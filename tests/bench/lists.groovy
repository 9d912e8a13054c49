// List pipelines with closures.
def numbers = (1..200000).toList()
int total = 0
for (int round = 0; round < 12; round++) {
    def kept = numbers.collect { it * 3 + round }.findAll { it % 2 == 0 }
    total = (total + kept.inject(0) { a, b -> (a + b) & 0xffffff }) & 0xffffff
    total += kept.count { it % 5 == 0 }
    kept.eachWithIndex { n, i -> total = (total + n * (i & 3)) & 0xffffff }
    if (kept.any { it < 0 } || !kept.every { it > 0 }) println 'wrong'
    def groups = kept.groupBy { it % 10 }
    total = (total + groups.collect { k, v -> v.size() * k }.sum()) & 0xffffff
    total += kept.find { it > 599990 } ?: 0
}
println total
println numbers.collate(7).collect { it.sum() }.max()
