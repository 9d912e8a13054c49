# A damaged journal or log: a clear refusal, or the run goes on; nothing that is recorded is done twice.
cat >Pipelinefile <<'EOF'
node {
    for (int i = 0; i < 40; i++) { sh "echo ${i} >>effects"; echo "did ${i}" }
    sh 'echo waiting >>effects; until [ -e go ]; do sleep 0.02; done'
    sh 'echo last >>effects'
}
EOF
sluice run --here --plain >out 2>&1 &
run=$!
tries=0
until grep -q waiting effects 2>/dev/null || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
touch go
tries=0
until grep -q ' 0   0$' .sluice/runs/1/steps/*.state || [ $tries = 100 ]; do sleep 0.05; tries=$((tries + 1)); done
cp -r .sluice whole

# attempt COMMAND: damages the run's folder by it, resumes, and shows what came of it.
attempt() {
    rm -rf .sluice effects
    cp -r whole .sluice
    (cd .sluice/runs/1 && eval "$1")
    timeout 60 sluice resume --plain >out 2>&1
    echo "exit $? $(cat effects 2>/dev/null)"
    grep 'sluice resume:' out || true
}

attempt :
#> exit 0 last
attempt 'rm journal.db-wal'
#> exit 2 
#> sluice resume: *journal.db is not the journal of a run
attempt 'truncate -s 0 journal.db'
#> exit 2 
#> sluice resume: *journal.db is not the journal of a run
attempt 'truncate -s -40000 journal.db-wal'
#> exit 2 
grep -o 'run 1 has lost its end: of [0-9]* entries' out | sed 's/[0-9]* entries/N entries/'
#> run 1 has lost its end: of N entries
sluice resume --incomplete --plain >out 2>&1
echo "exit $? $(tail -n 1 effects)"
#> exit 0 last
# Garbage in the journal's write-ahead log: what stands before it counts, and what is missing is told.
attempt 'head -c 60000 /dev/zero | tr "\\0" y >journal.db-wal'
#> exit 2 
#> sluice resume: *journal.db is not the journal of a run
attempt 'size=$(stat -c %s journal.db-wal); head -c 3000 /dev/zero | dd of=journal.db-wal bs=1 seek=$((size - 50000)) conv=notrunc 2>/dev/null'
#> exit 2 
grep -o 'run 1 has lost its end: of [0-9]* entries' out | sed 's/[0-9]* entries/N entries/'
#> run 1 has lost its end: of N entries
attempt 'head -c 60000 /dev/zero | tr "\0" "x" >journal.db; rm journal.db-wal'
#> exit 2 
#> sluice resume: the journal *journal.db cannot be read: file is not a database
attempt 'rm journal.db*'
#> exit 2 
#> sluice resume: run 1 has no journal
attempt 'rm journal.db*; mkdir journal.db'
#> exit 2 
#> sluice resume: the journal *journal.db cannot be used: unable to open database file
attempt 'rm log'
#> exit 0 last
attempt 'truncate -s 200 log'
#> exit 0 last
grep -c '> did 39' .sluice/runs/1/log
#> 1
attempt 'echo "999 0/777 > a line from nowhere" >>log; printf half >>log'
#> exit 0 last
# The pid belongs to another process now: what became of the command is not known, which is said, and it is not done again.
attempt 'printf "%10d %20d %10d %20d %5d %3d\n" 1 5 1 7 -1 0 >"$(ls steps/*.state)"'
#> exit 1 
grep -c 'how it ended is not known' out
#> 1
attempt 'echo nonsense >"$(ls steps/*.state)"'
#> exit 1 
# Without a number the last run that can be read is meant; the damaged one is named.
rm -rf .sluice
cp -r whole .sluice
cp -r whole/runs/1 .sluice/runs/2
rm .sluice/runs/2/journal.db*
echo nothing >.sluice/runs/2/journal.db
sluice runs | sed 's/  *20.*//'
#>     2  damaged     *journal.db *
#>     1  broken off
sluice runs --json | grep -c '"state": "damaged"'
#> 1
sluice show 2>&1 | head -n 2 | sed 's/ 20.*//'
#> sluice show: passed over: *journal.db *
#> *, run 1   broken off  *
sluice resume --plain 2>&1 | head -n 2
#> sluice resume: passed over: *journal.db *
#> Pipelinefile, run 1 goes on
sluice show 2; echo "exit $?"
#> sluice show: *journal.db *
#> exit 2
