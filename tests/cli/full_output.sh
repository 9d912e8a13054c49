# Standard output on a full disk: the run goes on, its result counts, and the loss is told; without a log that is a failure; a reader that left has seen what it wanted.
cat >Pipelinefile <<'G'
node { sh 'echo shown' }
G
sluice run --plain >/dev/full; echo "exit $?"
#> sluice: the output could not be written: No space left on device (the log has it: sluice log)
#> exit 0
sluice log 1 | grep -c shown
#> 2
sluice run -q >/dev/full; echo "exit $?"
#> sluice: the output could not be written: No space left on device (the log has it: sluice log)
#> exit 0
sluice run --no-record >/dev/full; echo "exit $?"
#> sluice: the output could not be written: No space left on device
#> exit 1
(trap '' PIPE; sluice run --plain) 2>gone | true
cat gone
