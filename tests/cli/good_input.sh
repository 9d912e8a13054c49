# Windows line ends, a byte-order mark, a shebang, 10 MB of text, standard input, --eval: all run.
printf 'echo "one"\r\necho "two"\r\n' >crlf.groovy
sluice run -q crlf.groovy
#> one
#> two
printf '\357\273\277echo "marked"\n' >bom.groovy
sluice run -q bom.groovy
#> marked
printf '#!/usr/bin/env sluice run\necho "banged"\n' >bang.groovy
sluice run -q bang.groovy
#> banged
awk 'BEGIN { for (i = 0; i < 180000; i++) print "// a line of comment that makes the file large enough " i; print "echo \"the end\"" }' >big.groovy
sluice run -q big.groovy
#> the end
echo 'println 6 * 7' | sluice run -q -
#> 42
sluice run -q -e 'println params.WHO' -p WHO=world
#> world
printf 'echo "found"\n' >Jenkinsfile
mkdir -p deep/er && cd deep/er && sluice run -q
#> found
printf 'echo "nearer"\n' >../Pipelinefile
sluice run -q
#> nearer
sluice lint bang.groovy ../../crlf.groovy 2>&1; echo "exit $?"
#> *bang.groovy*
#> 2 files: 1 error, 0 warnings
#> exit 2
