# No room for the journal (here a limit on the size of files): the run stops, says so, and goes on when there is room.
cat >Pipelinefile <<'EOF'
node {
    for (int i = 0; i < 60; i++) {
        sh "echo ${i} >>effects"
        echo "did ${i} " + sh(script: "printf '%3000d' ${i}", returnStdout: true).size()
    }
}
EOF
(trap '' XFSZ; ulimit -f 200; exec sluice run --here --plain) >out 2>&1
echo "exit $?"
#> exit 1
grep -c 'run 1 is broken off: the journal .* cannot be used' out
#> 1
grep -o 'Mend it, then: sluice resume 1' out
#> Mend it, then: sluice resume 1
(trap '' XFSZ; ulimit -f 200; exec sluice resume --plain) >out 2>&1
echo "exit $? $(grep -c 'run 1 is broken off' out)"
#> exit 1 1
timeout 120 sluice resume --plain >out 2>&1
echo "exit $?"
#> exit 0
seq 0 59 | cmp - effects && echo 'each once'
#> each once
grep -c '> did .* 3000$' .sluice/runs/1/log
#> 60
# No room for the log while a step writes: the command ends by itself, and its output is all there when the run goes on.
cat >Pipelinefile <<'EOP'
node { sh 'set +x; echo once >>effects; seq 1 160000'; sh 'echo last >>effects' }
EOP
rm -rf .sluice effects
(trap '' XFSZ; ulimit -f 2000; exec sluice run --here --plain) >out 2>&1
echo "exit $?"
#> exit 1
grep -c 'run 1 is broken off: the log .* cannot be written: File too large' out
#> 1
tries=0
until grep -q ' 0   0$' .sluice/runs/1/steps/*.state || [ $tries = 100 ]; do sleep 0.05; tries=$((tries + 1)); done
timeout 120 sluice resume --plain >out 2>&1
echo "exit $? $(tr '\n' ' ' <effects)"
#> exit 0 once last 
sed -n 's/^[^>]*> \([0-9]*\)$/\1/p' .sluice/runs/1/log | awk '$1 != NR { print "line " NR " is " $1; exit } END { print NR " lines" }'
#> 160000 lines
