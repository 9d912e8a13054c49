// After such an error the script goes on, as often as it happens.
int depth = 0
def down
down = { n -> depth = n; down(n + 1) + 1 }
3.times {
    try { down(0) } catch (StackOverflowError e) { println "caught ${depth > 200}" }
}
// expect: caught true
// expect: caught true
// expect: caught true
long sum = 0
for (i in 1..1000) sum += i
println sum                                                   // expect: 500500
