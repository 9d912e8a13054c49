for (int i = 0; i < 9; i += 3) print "$i "
println()
for (x in [1, 2, 3]) { if (x == 2) continue; print x }
println()
for (e in [a: 1, b: 2]) print e.key + e.value
println()
for (c in 'abc') print c + '.'
println()
for (int n : [7, 8]) print n
println()
int k = 0; while (k < 3) { k++; if (k == 2) continue; print k }
println()
outer: for (i in 1..3) { for (j in 1..3) { if (j == 2) continue outer; if (i == 3) break outer; print "$i$j " } }
println()
3.times { print it }; 1.upto(3) { print it }; 3.downto(1) { print it }; 0.step(10, 5) { print it }
println()
for (x in null) println 'never'
for (x in 5) print x
println()
for (;;) { break }
def z = []; for (x in [1, 2, 3].iterator()) z << x; println z
// expect: 0 3 6 
// expect: 13
// expect: a1b2
// expect: a.b.c.
// expect: 78
// expect: 13
// expect: 11 21 
// expect: 01212332105
// expect: 5
// expect: [1, 2, 3]
