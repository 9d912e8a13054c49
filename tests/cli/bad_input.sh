# Bad files of every kind: one clear message, exit code 2, never a crash; run and lint alike.
both() {
    for command in run lint; do
        sluice $command "$@" >out 2>err </dev/null
        code=$?
        grep -h . out err | head -n 1
        [ $code = 2 ] || echo "$command: exit $code"
        if grep -q 'Sanitizer\|runtime error' err; then cat err; fi
    done
}
both nowhere.groovy
#> *nowhere.groovy*No such file*
#> *nowhere.groovy*No such file*
mkdir folder
both folder
#> *folder*directory*
#> *directory*folder*
: >empty.groovy
sluice run empty.groovy 2>&1 | head -n 1
#> empty.groovy:1:1: error: the file is empty*
sluice lint empty.groovy
#> empty.groovy:1:1: warning: the file is empty*
#> ...
#> 1 file: 0 errors, 1 warning
printf 'echo "hello\nwhere is the end\n' >unclosed.groovy
both unclosed.groovy
#> unclosed.groovy:1:*: error: *
#> unclosed.groovy:1:*: error: *
printf 'node {\n  stage("a") {\n    echo "x"\n' >brace.groovy
both brace.groovy
#> brace.groovy:*: error: *
#> brace.groovy:*: error: *
head -c 3000 /dev/urandom >random.groovy
both random.groovy
#> error: *random.groovy*binary*
#> error: *random.groovy*binary*
printf 'echo "a\0b"\n\0\0\n' >nul.groovy
both nul.groovy
#> error: *nul.groovy*binary*
#> error: *nul.groovy*binary*
awk 'BEGIN { for (i = 0; i < 700000; i++) print ") ( } {" i }' >big.groovy
both big.groovy
#> big.groovy:1:1: error: *
#> big.groovy:1:1: error: *
awk 'BEGIN { for (i = 0; i < 200000; i++) printf "(" }' >deep.groovy
both deep.groovy
#> deep.groovy:1:*: error: *
#> deep.groovy:1:*: error: *
