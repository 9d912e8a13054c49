# Executors and configured resources are shared by the runs of a project; a killed run keeps neither, but where its commands go on.
until_there() { n=0; until [ -e "$1" ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
until_says() { n=0; until grep -q "$2" "$1" 2>/dev/null; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.03; done; }
cat >.sluice-run <<'C'
# what this machine gives
executors 1
agent big=linux,large*2
resource left=printer,colour
resource right=printer # the old one
C
cat >long.groovy <<'G'
node('built-in') { sh 'set +x; touch ../../began; while [ ! -e ../../go ]; do sleep 0.02; done'; echo 'long ends' }
G
sluice run -q long.groovy >long 2>&1 &
run=$!
until_there began
sluice run --plain -e "node('built-in') { echo 'second' }; node('large') { echo 'elsewhere' }" >second 2>&1 &
second=$!
until_says second 'waiting for a free executor'
grep -cx second second
#> 0
sluice run -q -e "parallel a: { node('large') { echo 'a' } }, b: { node('large') { echo 'b' } }"
#> a
#> b

# Its process is gone, its command is not: the executor stays taken until a resumed run is through.
kill -9 $run
wait $run 2>/dev/null
sleep 0.3
grep -cx second second
#> 0
touch go
sluice resume -q 1 >>long; echo "exit $?"
#> exit 0
wait $second; echo "exit $?"
#> exit 0
grep -xE 'second|elsewhere' second
#> second
#> elsewhere

# A killed run without commands gives everything back.
sluice run -q -e "node { lock(label: 'printer') { echo 'has'; sleep 600 } }" >third 2>&1 &
run=$!
until_says third has
sluice run -q -e "lock(label: 'printer', quantity: 1, skipIfLocked: true) { echo 'never' }; echo 'skipped'"
#> skipped
kill -9 $run
wait $run 2>/dev/null
cat >good.groovy <<'G'
node { echo 'free' }
lock(label: 'printer', quantity: 1, variable: 'P') {
    echo env.P
    lock(label: 'printer', quantity: 1, variable: 'Q') { echo env.Q }
    lock(label: 'printer', quantity: 2, skipIfLocked: true) { echo 'never' }
}
lock(label: 'printer', quantity: 1, variable: 'ONE', extra: [[resource: 'left']]) { echo env.ONE }
lock(label: 'printer', variable: 'ALL', extra: [[resource: 'desk']]) { echo "${env.ALL} ${env.ALL2}" }
G
sluice run -q good.groovy
#> free
#> left
#> right
#> right,left
#> left,right,desk desk
cat >bad.groovy <<'G'
def say = { c -> try { c() } catch (IllegalArgumentException e) { println e.message } }
say { lock(label: 'printer', quantity: 3) { } }
say { lock(label: 'none') { } }
say { lock(label: 'printer', resource: 'left') { } }
say { lock { } }
say { lock(resource: 'left', priority: 1, inversePrecedence: true) { } }
G
sluice run -q bad.groovy
#> lock: 3 resources with the label 'printer' are wanted, but there are 2
#> lock: 1 resources with the label 'none' are wanted, but there are 0; name them with --resource NAME=none, or 'resource NAME=none' in .sluice-run
#> Resource label and resource name cannot be specified simultaneously.
#> Either resource label or resource name must be specified: lock('printer') { … }
#> The "inverse precedence" option is not compatible with "queue priority" option!
sluice run -q --resource one=disk --resource two=disk -e "lock(label: 'disk', variable: 'D') { echo env.D }"
#> one,two
echo 'executor 3' >>.sluice-run
sluice run -q good.groovy 2>&1 | head -n 1
#> */.sluice-run:6:1: error: 'executor' means nothing here; a line begins with agent, executors, resource or tool [config]
