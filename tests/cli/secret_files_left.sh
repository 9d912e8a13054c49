# Files of credentials and scripts that a killed run has left are for the user alone, and removed by the next command for runs.
# credentialsId of git is looked up.
printf 'text\n' >.sluice-file
printf 'FILE=.sluice-file\nGIT=me:sesame\n' >.secrets
chmod 600 .secrets
cat >Pipelinefile <<'EOP'
node {
    if (params.HOLD) withCredentials([file(credentialsId: 'FILE', variable: 'F')]) { sh 'touch ../began; sleep 30' }
    try { git url: '/nowhere/at/all.git', credentialsId: 'GIT' } catch (e) { echo 'no repository' }
    try { git url: '/nowhere/at/all.git', credentialsId: 'none' } catch (e) { echo 'no repository' }
}
EOP
sluice run --plain -p HOLD=1 >out 2>&1 &
run=$!
tries=0
until [ -e .sluice/began ] || [ $tries = 500 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -9 $run
wait $run 2>/dev/null
find .sluice -path '*secretFiles/*' -type f | wc -l
#> 1
find .sluice/workspace@tmp/scripts -mindepth 1 -printf '%m %f\n'
#> 700 1
#> 600 0.sh
sluice runs >out
find .sluice/workspace@tmp -name '*.sh' | wc -l
#> 1
kill -9 "-$(awk '{ print $1 }' .sluice/runs/1/steps/*.state)"
tries=0
until grep -q ' 137   9$' .sluice/runs/1/steps/*.state || [ $tries = 100 ]; do sleep 0.05; tries=$((tries + 1)); done
sluice runs >out
find .sluice -path '*secretFiles*' -o -path '*scripts*'
sluice run --plain >out 2>&1
echo "exit $?"
#> exit 0
find .sluice -path '*secretFiles*' | wc -l
#> 0
grep credential out
#> using credential GIT
#> there is no credential 'none' (SLUICE_CREDENTIAL_NONE or a line in .secrets); ssh uses your agent and keys, http(s) the address's own user
