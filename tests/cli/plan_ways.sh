# Ways that leave loops: of the one around them, of further ones by a label or return; and what follows an early return.
cat >ways.groovy <<'END'
def f(i, n) { if (n == 'q') return 1; sh "turn ${i}" }
def g(n) { while (true) { for (;;) { sh 'in'; if (n == '1') return 1; if (n == '2') break }; sh 'out' } }
node {
    def n = sh(script: 'count', returnStdout: true)
    for (int i = 0; i < 2; i++) f(i, n)
    outer: while (true) { while (true) { sh 'x'; if (n == '1') break outer; if (n == '2') break }; sh 'y' }
    for (int i = 0; i < 2; i++) g(n)
    while (n) { echo 'z'; n = n - 'a' }
    int k = 0
    while (k < 3) { k++; if (k == 2) continue; sh "k ${k}" }
}
END
sluice plan ways.groovy
#> Plan of ways.groovy; nothing of it is done
#>
#> node
#>   sh 'count', returnStdout: true  :4
#>   unless ‹count == 'q'›  :1
#>     sh 'turn 0'  :1
#>   unless ‹count == 'q'›  :1
#>     sh 'turn 1'  :1
#>   sh 'x'  :6
#>   sh 'y'  :6
#>   sh 'in'  :2
#>   sh 'out'  :2
#>   sh 'in'  :2
#>   sh 'out'  :2
#>   while ‹count›  :8
#>     echo 'z'
#>   sh 'k 1'  :10
#>   sh 'k 3'  :10
#>
#> 11 commands, 1 way depends on what is not known yet.
# An unknown is no array of arguments.
cat >format.groovy <<'G'
node { def n = sh(script: 'count', returnStdout: true); echo String.format('%04d', n); echo String.format('%s-%s', 'a', n) }
G
sluice plan format.groovy | grep echo
#>   echo ‹String.format('%04d', count)›
#>   echo 'a-‹count›'
