# The examples lint clean; faults put into one are each explained with what to write instead.
sluice lint "$TESTS/../examples" 2>&1
#> * files: no errors
awk '/sh .golint/ { print "        parallel {\n            stage(\047vet\047) { sh \047go vet .\047 }\n            stage(\047test\047) { sh \047go test .\047 }\n        }"; next }
     /sh .go vet/ { print "        sh \047cd findAll\047"; next } { print }' "$TESTS/../examples/jenkins/Jenkinsfile" >Jenkinsfile
sluice lint Jenkinsfile 2>&1
#> Jenkinsfile:11:9: error: parallel is given stages instead of a map of branches [parallel-stages]
#>           parallel {
#>           ^~~~~~~~~~
#>   = help: in scripted pipelines parallel takes a map of closures: parallel 'a': { stage('a') { ... } }, 'b': { ... }
#> Jenkinsfile:15:13: warning: 'cd' ends with this sh: the next step does not see it [shell-state-lost]
#>           sh 'cd findAll'
#>               ^~~~~~~~~~
#>   = help: run what belongs there inside of dir('findAll') { ... }, or in the same sh
#> 1 file: 1 error, 1 warning
exit 0
