# input { } of a stage: answers from -p become variables of the stage; without a terminal they are needed.
cat >Pipelinefile <<'END'
pipeline {
    agent none
    stages {
        stage('Deploy') {
            input {
                message 'Deploy?'
                id 'deploy'
                parameters {
                    choice(name: 'WHERE', choices: ['test', 'live'])
                }
            }
            steps {
                echo "to $WHERE"
            }
        }
        stage('Tell') {
            input {
                message 'Tell?'
                id 'tell'
            }
            when {
                beforeInput true
                expression { params.tell }
            }
            steps {
                echo 'told'
            }
        }
    }
}
END
sluice run --quiet --no-record -p WHERE=live </dev/null
#> to live
sluice run --quiet --no-record -p WHERE=live -p tell=yes </dev/null
#> to live
#> told
sluice run --quiet --no-record </dev/null 2>&1 | head -n 1
#> Pipelinefile:5:13: error: input: "Deploy?" has nobody to ask, as this is no terminal; answer beforehand with --param WHERE=VALUE, or *[exception]
