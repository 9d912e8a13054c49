# Sources nested without measure are refused with a diagnostic, or run; nothing crashes.
nested() { # OPEN MIDDLE CLOSE [START]
    awk -v n=20000 -v start="${4-def x = }" -v open="$1" -v middle="$2" -v close_="$3" 'BEGIN {
        printf "def a = [0]; %s", start; for (i = 0; i < n; i++) printf "%s", open
        printf "%s", middle; for (i = 0; i < n; i++) printf "%s", close_; print "" }' >nested.groovy
    sluice run --no-record --quiet nested.groovy >out 2>&1
    echo "$? $(grep -c 'error: ' out)"
}
nested '(' 1 ')'
#> 2 1
nested '[' 1 ']'
#> 2 1
nested '{->' 1 '}'
#> 2 1
nested '[a:' 1 ']'
#> 2 1
nested 'a[' 0 ']'
#> 2 1
nested 'new Object(' '' ')'
#> 2 1
nested '"${' 1 '}"'
#> 2 1
nested '!' true ''
#> 2 1
nested '' 1 ' + 1'
#> 2 1
nested '' a '[0]'
#> 2 1
nested '' a '.size()'
#> 2 1
nested '' a ' && a'
#> 2 1
nested 'a ? 1 : ' 1 ''
#> 2 1
nested 'a = ' 1 ''
#> 2 1
nested '(int) ' 1 ''
#> 2 1
nested '(' '' ''
#> 2 1
nested '"${' '' ''
#> 2 2
nested 'if (a) ' 1 '' ''
#> 2 1
nested 'if (a) { ' 1 '}' ''
#> 2 1
nested 'try { ' 1 '} finally { }' ''
#> 2 1
nested '[' '' '1, ]'
#> 2 1
nested '"' 'a' '${1}'
#> 2 1
