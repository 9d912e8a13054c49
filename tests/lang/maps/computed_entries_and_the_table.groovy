// compute(), computeIfAbsent() and merge() let a HashMap's table grow before they put something in, put() afterwards.
def sum(l) { l.inject(0) { a, b -> a * 31 + b } }
def m = new HashMap()
(0..12).each { int k -> m.computeIfAbsent(k * 5, { 1 }) }
println m.keySet()
m.merge(5, 1, { a, b -> a })
println m.keySet()
m = new HashMap()
(0..12).each { int k -> m.compute(k * 5, { a, b -> 1 }) }
m.computeIfPresent(5, { a, b -> 2 })
println m.keySet()
m[100] = 1
println m.keySet()
def r = new Random(9)
for (mod in [1, 16, 64, 4096]) for (n in [13, 49, 193]) {
    m = new HashMap()
    def h = new HashMap(n), c = new HashMap()
    n.times { m.computeIfAbsent(r.nextInt(1000) * mod + r.nextInt(2), { 1 }) }
    n.times { int x = r.nextInt(1000) * mod + r.nextInt(2); if (it % 3) h[x] = 1; else h.merge(x, 1, { a, b -> a }) }
    n.times { c.compute(it * mod, { a, b -> 1 }) }
    def copy = new HashMap(m)
    copy.putAll(h)
    println "$mod $n ${sum(m.keySet())} ${sum(h.keySet())} ${sum(c.keySet())} ${sum(copy.keySet())} ${sum(m.clone().keySet())}"
}
println((1..13).toList().stream().collect(java.util.stream.Collectors.groupingBy({ it * 5 } as java.util.function.Function)).keySet())
// expect: [0, 50, 35, 20, 5, 55, 40, 25, 10, 60, 45, 30, 15]
// expect: [0, 35, 5, 40, 10, 45, 15, 50, 20, 55, 25, 60, 30]
// expect: [0, 50, 35, 20, 5, 55, 40, 25, 10, 60, 45, 30, 15]
// expect: [0, 35, 100, 5, 40, 10, 45, 15, 50, 20, 55, 25, 60, 30]
// expect: 1 13 815009178 750386652 -1332001594 -701802492 -320648714
// expect: 1 49 1427253750 -2126819481 476951320 -1606053311 1427253750
// expect: 1 193 -802086366 1713673686 918604896 -1339246996 -802086366
// expect: 16 13 -1754723999 2002286321 15181312 1192820562 1293340513
// expect: 16 49 -1146314128 1609669009 837358208 126535043 1669370126
// expect: 16 193 1248503395 641061457 594787328 -1055029248 744444003
// expect: 64 13 542722976 748423489 1828829440 -1462677215 542722976
// expect: 64 49 -914712000 1976165473 1806385024 -1240842207 72329280
// expect: 64 193 -1205467551 -1859913983 1675683840 -270302594 -15326111
// expect: 4096 13 -1669825888 1408902080 1080967168 -726743938 -1841737056
// expect: 4096 49 -1193078817 -1444082941 -1307549696 -1586977182 -1193078817
// expect: 4096 193 954182499 -840321956 -1063575552 -651914560 954182499
// expect: [65, 50, 35, 20, 5, 55, 40, 25, 10, 60, 45, 30, 15]
