# The recorded runs are looked for here and above, up to the project's root - the repository's, or where a pipeline stands;
# from within a workspace too.
sluice run --plain -e '' >/dev/null
echo "node { sh 'git init -q .; mkdir deep' }" >Pipelinefile
sluice run --plain >out 2>&1
mkdir -p repo/below
git init -q repo
(cd .sluice/workspace/deep && sluice runs | wc -l)
#> 1
(cd repo/below && sluice runs)
#> sluice runs: there are no recorded runs here (no .sluice/runs in this folder or above)
mkdir other && cp Pipelinefile other/ && (cd other && sluice runs)
#> sluice runs: there are no recorded runs here (no .sluice/runs in this folder or above)
# What fails behind `set +x` is not taken for the last command that was traced.
cat >Pipelinefile <<'EOP'
node { sh 'echo before; set +x; false' }
EOP
sluice run --plain >out 2>&1
grep -e 'The command that failed' -e 'exit code' out
#> Pipelinefile:1:8: error: script returned exit code 1 [exception]
echo "node { sh 'x' + y }" >Pipelinefile
sluice run --plain 2>&1 | grep -c 'did you mean'
#> 0
true
