# Without --agent this machine stands for every agent and says so once a label; with it, labels are binding.
cat >Pipelinefile <<'END'
node('gpu') { echo "on ${env.NODE_NAME}" }
node('gpu') { echo 'again' }
END
sluice run --quiet --no-record 2>&1
#> warning: no agent has the label 'gpu'; running on this machine (to choose the machines, give each one to --agent)
#> on built-in
#> again
sluice run --quiet --no-record --agent gpu 2>&1
#> on gpu
#> again
sluice run --quiet --no-record --agent arm 2>&1 | grep 'no agent'
#> *no agent has the label 'gpu' (there is 'built-in' (master), *arm*); give this machine the label with: sluice run --agent gpu *
