#!/bin/sh
# Measures sluice on this machine and prints tables; words given select among: start sh branches steps lint large language NAME...
# Each figure is the least of several runs unless said. tests/bench/NAME.groovy is compared with NAME.lua and NAME.py beside
# it, whole process, and must print the same; BENCH_GROOVY=1 adds real Groovy (slow).
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
case $BUILD in /*) ;; *) BUILD=$PWD/$BUILD ;; esac
sluice=$BUILD/sluice
here=$PWD/tests/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
${CC:-gcc} -O2 -D_GNU_SOURCE -o "$work/measure" tests/tools/measure.c
if [ -z "${JAVA_HOME:-}" ] && command -v java >/dev/null; then
    JAVA_HOME=$(readlink -f "$(command -v java)")
    export JAVA_HOME="${JAVA_HOME%/bin/java}"
fi
export LC_ALL=C.UTF-8
words=" ${*:-start sh branches steps lint large language} "
failed=0

wanted() { case $words in *" $1 "*) return 0 ;; esac; return 1; }

# row NAME TIMES COMMAND...: one line of a table; its figures stay in $wall $cpu $memory.
row() {
    label=$1 times=$2
    shift 2
    # shellcheck disable=SC2046
    set -- $("$work/measure" "$times" "$@" 2>"$work/err")
    wall=$1 cpu=$3 memory=$4
    [ "$5" = 0 ] || { failed=1; label="$label (exit code $5!)"; sed 's/^/    /' "$work/err"; }
    printf '  %-36s %9s ms %9s ms %8s\n' "$label" "$wall" "$cpu" "$(awk "BEGIN { printf \"%.1f MB\", $memory / 1024 }")"
}
head_row() { printf '\n%-38s %12s %12s %8s\n' "$1" 'wall' 'process' 'memory'; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

# Not what some version manager puts before it.
python=$(python3 -c 'import sys; print(sys.executable)')

cd "$work"
if wanted start; then
    head_row "Start-up: one line of output"
    echo "echo 'hello'" >hello.groovy
    row 'sluice run (echo)' 40 "$sluice" run --plain hello.groovy
    row 'sluice run --no-record' 40 "$sluice" run --quiet --no-record hello.groovy
    row "lua5.4 -e" 40 lua5.4 -e "print('hello')"
    row "python3 -c" 20 "$python" -c "print('hello')"
    row "groovy -e" 2 groovy -e "println 'hello'"
fi

if wanted sh; then
    head_row "1,000 times the shell, one after another"
    echo "node { for (int i = 0; i < 1000; i++) sh 'true' }" >thousand.groovy
    { printf 'all:'; for i in $(seq 1000); do printf ' t%s' "$i"; done; echo
      for i in $(seq 1000); do printf 't%s:\n\ttrue\n' "$i"; done; } >thousand.mk
    row "GNU make, recipes 'true'" 3 make -f thousand.mk
    make_wall=$wall
    row "sluice, sh 'true'" 3 "$sluice" run --plain thousand.groovy
    echo "  sluice / make: $(ratio "$wall" "$make_wall")"
fi

if wanted branches; then
    head_row "Branches of parallel"
    cat >sleepers.groovy <<'END'
def branches = [:]
for (int i = 0; i < 1000; i++) branches["b${i}".toString()] = { sleep 1 }
parallel branches
END
    cat >shells.groovy <<'END'
def branches = [:]
for (int i = 0; i < 64; i++) branches["b${i}".toString()] = { node { sh 'sleep 1' } }
parallel branches
END
    row '1,000 branches, sleep 1' 1 "$sluice" run --plain sleepers.groovy
    row "64 branches, sh 'sleep 1'" 1 "$sluice" run --plain --executors 64 shells.groovy
    sed 's/1000/10000/; s/sleep 1/echo "b"; sleep 1/' sleepers.groovy >many.groovy
    row '10,000 branches, echo and sleep 1' 1 "$sluice" run --plain many.groovy
fi

if wanted steps; then
    head_row "Many steps of one run"
    for steps in 10000 100000; do
        echo "for (int i = 0; i < $steps; i++) echo \"step \$i\"" >steps.groovy
        row "$steps steps, nothing recorded" 1 "$sluice" run --plain --no-record steps.groovy
        bare=$wall
        row "$steps steps, recorded" 1 "$sluice" run --plain --no-report steps.groovy
        echo "  the journal: $(awk "BEGIN { printf \"%.1f\", ($wall - $bare) * 1000 / $steps }") µs a step"
    done
    row "sluice show of $steps steps" 3 "$sluice" show
    row "sluice report of $steps steps" 3 "$sluice" report
fi

if wanted lint; then
    head_row "Lint: 40 files of 29,000 lines, one core"
    mkdir project
    awk 'BEGIN {
        for (f = 1; f <= 40; f++) {
            out = "project/" f ".jenkinsfile"
            print "def results = [:]\nnode(\"linux\") {\n    checkout scm" > out
            for (i = 1; i <= 41; i++) {
                printf "    stage(\"part %d\") {\n        try {\n            def head%d = sh(script: \"git rev-parse HEAD\", returnStdout: true).trim()\n", i, i > out
                printf "            if (head%d == params.WANTED && env.BRANCH_NAME) {\n                sh \"make part%d VERSION=${head%d}\"\n", i, i, i > out
                printf "            }\n            sh \047\047\047\n                for f in build/*; do\n                    echo $f\n                done\n            \047\047\047\n" > out
                printf "            results[\"part%d\"] = [status: \"done\", items: [1, 2, 3].collect { it * %d }]\n", i, i > out
            printf "        } catch (Exception problem) {\n            echo \"failed: ${problem.message}\"\n            throw problem\n" > out
                printf "        }\n    }\n" > out
            }
            for (i = 0; i < 23; i++) print "    echo \"${results}\"" > out
            print "}" > out
            close(out)
        }
    }'
    lines=$(cat project/* | wc -l)
    row "sluice lint ($lines lines)" 5 taskset -c 0 "$sluice" lint --fail-on never project
    row "sluice lint --syntax-only" 5 taskset -c 0 "$sluice" lint --syntax-only project
fi

if wanted large; then
    head_row "Large sources, long loops"
    awk 'BEGIN { for (i = 0; i < 10000; i++) {
        print "def f" i "(a, b = 2) {"
        print "    def x = [name: \047n" i "\047, list: [1, 2, " i "], text: \"a ${a} $b\"]"
        print "    if (a > " i " && b != null) {"
        print "        echo \"value ${x.name} of " i "\""
        print "        for (int j = 0; j < 3; j++) { a += j * 2 }"
        print "    } else if (x.list.find { it == " i " }) {"
        print "        sh script: \047make target" i "\047, returnStdout: true"
        print "    }"
        print "    return x.list.collect { v -> v + 1 }.sum()"
        print "}" } }' >lines.groovy
    row 'lint, 100,000 lines' 5 "$sluice" lint lines.groovy
    row 'lint --syntax-only, 100,000 lines' 5 "$sluice" lint --syntax-only lines.groovy
    row 'run, 100,000 lines of methods' 5 "$sluice" run --quiet --no-record lines.groovy
    for turns in 1000000 10000000; do
        echo "def last; for (int i = 0; i < $turns; i++) { last = [i, \"v\$i\", [a: i]] }" >garbage.groovy
        row "$turns turns that make garbage" 1 "$sluice" run --quiet --no-record garbage.groovy
    done
fi

# language NAME: measures one program in each of its languages and notes the ratios.
language() {
    name=$1
    "$work/measure" "3:$work/sluice.out" "$sluice" run --quiet --no-record "$here/$name.groovy" >s.fig 2>err || true
    read -r ours _ _ memory code <s.fig
    [ "$code" = 0 ] || { failed=1; echo "  $name: exit code $code"; sed 's/^/    /' err; return; }
    line=$(printf '  %-22s %8.0f' "$name" "$ours")
    for other in lua py groovy; do
        run="lua5.4 $here/$name.lua"
        [ $other = py ] && run="$python $here/$name.py"
        [ $other = groovy ] && run="groovy $here/$name.groovy"
        if [ ! -e "$here/$name.$other" ] || { [ $other = groovy ] && [ -z "${BENCH_GROOVY:-}" ]; }; then
            line="$line $(printf '%8s %6s' - -)"
            continue
        fi
        # shellcheck disable=SC2086
        "$work/measure" "$([ $other = groovy ] && echo 1 || echo 3):$work/other.out" $run >o.fig
        read -r theirs _ _ their_memory _ <o.fig
        cmp -s sluice.out other.out || { failed=1; line="$line  DIFFERS from $other:"; diff sluice.out other.out | head -n 6 >&2 || true; }
        line="$line $(printf '%8.0f %6s' "$theirs" "$(ratio "$ours" "$theirs")")"
        # Lua has no decimals: it counts in integers there.
        [ "$name:$other" = decimals:lua ] || echo "$other $(ratio "$ours" "$theirs") $(ratio "$memory" "$their_memory")" >>ratios
    done
    echo "$line $(awk "BEGIN { printf \"%7.1f MB\", $memory / 1024 }")"
}

programs=$(for file in "$here"/*.groovy; do [ -e "$file" ] && basename "$file" .groovy; done)
chosen=''
for name in $programs; do if wanted language || wanted "$name"; then chosen="$chosen $name"; fi; done
if [ -n "$chosen" ]; then
    printf '\n%-24s %8s %8s %6s %8s %6s %8s %6s %10s\n' 'Language (ms)' sluice lua ratio python ratio groovy ratio memory
    for name in $chosen; do language "$name"; done
    awk '{ n[$1]++; sum[$1] += log($2); if ($2 > most[$1]) most[$1] = $2; if ($3 > memory[$1]) memory[$1] = $3 }
         END { for (o in n) printf "  against %s: geometric mean %.2f, worst %.2f, memory at most %.2f (%d programs)\n", o,
                                   exp(sum[o] / n[o]), most[o], memory[o], n[o] }' ratios | sort
fi
[ "$failed" = 0 ] || { echo "something failed or differed: see above" >&2; exit 1; }
