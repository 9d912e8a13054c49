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
