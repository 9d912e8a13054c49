# A script that computes without a step is ended by the first Ctrl-C, and by timeout; its catch and finally blocks run.
cat >loop.groovy <<'END'
long turns = 0
try {
    println 'computing'
    while (true) { turns++ }
} finally {
    println 'cleaned up'
}
END
cat >calls.groovy <<'END'
int calls(int n) { n == 0 ? 1 : calls(n - 1) + calls(n - 1) }
println 'computing'
[1, 2].each { for (i in 1..1000000) { calls(60) } }
END
for script in loop calls; do
    rm -f out
    sluice run --no-record --color never $script.groovy >out 2>&1 &
    run=$!
    tries=0
    until grep -qs computing out || [ $tries = 200 ]; do sleep 0.05; tries=$((tries + 1)); done
    kill -INT $run
    wait $run
    echo "exit $?"
    grep -e 'cleaned up' -e 'ended at once' out
done
#> exit 4
#> cleaned up
#> exit 4

cat >limits.groovy <<'END'
class Endless implements Iterator { boolean hasNext() { true }; Object next() { 1 }; void remove() { } }
def limited(Closure body) {
    try { timeout(time: 30, unit: 'MILLISECONDS', body) } catch (e) { println e.class.simpleName }
}
limited { for (;;) { } }
limited { while (true) { continue } }
limited { for (i in new Endless()) { } }
limited { def again; again = { int n -> n == 0 ? 0 : again(n - 1) + again(n - 1) }; again(70) }
limited { parallel a: { while (true) { } }, b: { } }
println 'done'
END
sluice run --no-record --quiet limits.groovy
#> FlowInterruptedException
#> FlowInterruptedException
#> FlowInterruptedException
#> FlowInterruptedException
#> FlowInterruptedException
#> done
