# The exit code tells the result.
code() { sluice run -q -e "$1" >out 2>err; echo "$?"; }
code "echo 'fine'"
#> 0
code "error 'no'"
#> 1
code "currentBuild.result = 'UNSTABLE'"
#> 3
code "unknownStep 'x'"
#> 1
grep -q 'unknownStep' err && echo named
#> named
code "ehco 'x'"
#> 1
grep -q "echo" err && echo nearest
#> nearest
code 'def x = ('
#> 2
