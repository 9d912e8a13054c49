# A file of very many variables is checked in time that grows with their number.
awk 'BEGIN { for (i = 0; i < 150000; i++) print "def v" i " = " i }' >many.groovy
(ulimit -t $((4 * ${TIME_FACTOR:-1})); sluice lint --disable method-too-large many.groovy)
#> 1 file: no errors
