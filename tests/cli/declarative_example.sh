# timeout: 120
# examples/declarative: checked, packed, deployed to the embedded cloud, and called once a cell of its matrix.
command -v curl >/dev/null || { echo "curl is not installed"; exit 77; }
cp -R "$TESTS/../examples/declarative" job && cd job
sluice lint Pipelinefile 2>&1
#> 1 file: no errors
sluice run --plain --color never --cloud local >out 2>&1
code=$?
[ $code = 0 ] || cat out
echo "exit $code"
#> exit 0
grep -o 'Hello, .*' out | sort
#> Hello, Ada!
#> Hello, Grace!
for stage in Check Package Deploy Try; do grep -o "^✔ $stage " out; done
#> ✔ Check *
#> ✔ Package *
#> ✔ Deploy *
#> ✔ Try *
grep 'is deployed' out
#> Greeting-test is deployed
ls .sluice/cloud/buckets/greeting-packages
#> Greeting-test-1.zip
sluice run --plain --color never --cloud local -p DEPLOY=false -p TARGET=live >out 2>&1
grep 'skipped due to\|is built' out
#> Stage "Deploy" skipped due to when conditional
#> Stage "Try" skipped due to when conditional
#> *Ada*skipped due to when conditional
#> *Call*skipped due to when conditional
#> *Grace*skipped due to when conditional
#> *Call*skipped due to when conditional
#> Greeting-live is built
