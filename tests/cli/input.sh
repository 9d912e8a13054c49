# input: answered from another terminal, across a crash too.
cat >ask.groovy <<'G'
def answer = input message: 'Where to?', id: 'where', parameters: [choice(name: 'TARGET', choices: ['test', 'live'])], submitterParameter: 'WHO'
echo "to ${answer.TARGET} by ${answer.WHO}"
try {
    input 'Sure?'
} catch (e) {
    echo "caught ${e.message}"
}
G
waits() { n=0; until sluice input 2>/dev/null | grep -q "$1"; do n=$((n + 1)); [ $n -lt 200 ] || exit 1; sleep 0.05; done; }
export USER=ann
sluice run -q --wait-input ask.groovy </dev/null >out 2>&1 &
run=$!
waits where
sluice input
#> run 1, where: Where to?
#>     TARGET (test, live)
sluice input where -p TARGET=nowhere
#> sluice input: 'nowhere' is not a choice of TARGET; choose one of: test, live
sluice input where -p COLOUR=red
#> sluice input: this input has no parameter COLOUR
sluice input other --abort; echo "exit $?"
#> sluice input: nothing of that name waits for an input; `sluice input` lists what does
#> exit 2
kill -9 $run
wait $run 2>/dev/null
sluice input
#> run 1, where: Where to?
#>     TARGET (test, live)
#>     the run was cut off, and takes the answer when it is resumed: sluice resume 1
sluice input 1 where -p TARGET=live
#> Run 1: where approved; it was cut off, go on with: sluice resume 1
sluice resume -q </dev/null >out 2>&1 &
run=$!
waits 'input: Sure'
sluice input 1 --abort
#> Run 1: input rejected
wait $run; echo "exit $?"
#> exit 0
cat out
#> to live by ann
#> caught Rejected by ann
sluice input
#> No run waits for an input.
