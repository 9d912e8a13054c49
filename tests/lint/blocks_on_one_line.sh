# Groovy reads `a { } b { }` as one command: the advice says where to break the line.
cat >Jenkinsfile <<'END'
pipeline {
    agent any
    stages {
        stage('a') { steps { echo 'a' } } stage('b') { steps { echo 'b' } }
    }
    post {
        always { echo 'c' } failure { echo 'd' }
    }
}
END
sluice lint Jenkinsfile 2>&1 | grep -c "what follows a block on the same line belongs to it"
#> 2
sluice lint Jenkinsfile 2>&1 | grep help: | head -n 1
#>   = help: what follows a block on the same line belongs to it: start 'stage' on a line of its own
