# A script body of thousands of calls would be too large a method for the JVM; in methods of their own they are not.
body() { i=0; while [ "$i" -lt "$1" ]; do i=$((i + 1)); echo "    echo \"line $i of \${env.JOB_NAME}\""; done; }
{ echo 'node {'; body 900; echo '}'; } >large.groovy
{
    for n in 1 2 3 4 5; do echo "def part$n() {"; body 180; echo '}'; done
    echo 'node { part1(); part2(); part3(); part4(); part5() }'
} >parts.groovy
sluice lint large.groovy parts.groovy 2>&1 | grep -o '^[a-z.]*:.*too large\|^[0-9].*'
#> large.groovy:1:1: warning: the script's body is probably too large
#> 2 files: 0 errors, 1 warning
