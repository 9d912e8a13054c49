# A step with much output: the file it goes through gives its room back; a run killed meanwhile goes on without a gap or a repeat.
cat >Pipelinefile <<'EOP'
node { sh '''#!/bin/sh
    seq 1 4800000
    until [ -e ../go ]; do sleep 0.02; done
    seq 4800001 4800500''' }
EOP
sluice run --plain --no-report >/dev/null 2>&1 &
run=$!
tries=0
until [ -s .sluice/runs/1/steps/*.room ] || [ $tries = 1000 ]; do sleep 0.02; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
touch .sluice/go
sluice resume --plain >/dev/null 2>&1
echo "exit $?"
#> exit 0
sed -n 's/^[^>]*> //p' .sluice/runs/1/log | awk '$1 != NR { print "line " NR " is " $1; exit } END { print NR " lines" }'
#> 4800500 lines
ls .sluice/runs/1/steps 2>/dev/null
# No line is longer than 1 MB, and the log holds as much as it may.
cat >Pipelinefile <<'EOP'
node { sh '''#!/bin/sh
    head -c 2500000 /dev/zero | tr '\\0' x; echo; echo end''' }
EOP
sluice run --plain --no-report >out 2>&1
awk 'NR > 1 && NR < 6 { print length($0) }' out
#> 1048576
#> 1048576
#> 402848
#> 3
sluice run --plain --no-report --log-limit 1M >out 2>&1
grep -c xxx out
#> 3
awk 'length($0) < 200 { sub(/^[0-9]* /, ""); sub(/after.*/, ""); print }' .sluice/runs/3/log
#> 0/0 R run 3
#> 0/1 S node 
#> 0/2 S sh #!/bin/sh
#> 0/2 i the log has reached 1.0 MB; output from here on is shown but not kept (sluice run --log-limit)
#> 0/0 Z SUCCESS 
sluice run --log-limit 3X
#> sluice run: --log-limit takes a size such as 500M or 2G, not '3X'
true
