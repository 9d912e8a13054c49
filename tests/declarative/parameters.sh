# Parameters are given with -p: typed, checked, and a misspelt name is told.
cat >Pipelinefile <<'END'
pipeline {
    agent none
    parameters {
        string(name: 'WHO', defaultValue: 'world', trim: true)
        booleanParam(name: 'LOUD')
        choice(name: 'HOW', choices: ['hello', 'bye'])
    }
    stages {
        stage('s') {
            steps {
                echo "$HOW $WHO ${params.LOUD.class.simpleName} ${params.LOUD}"
            }
        }
    }
}
END
sluice run --quiet --no-record
#> hello world Boolean false
sluice run --quiet --no-record -p 'WHO= you ' -p LOUD=true -p HOW=bye
#> bye you Boolean true
sluice run --quiet --no-record -p HOW=hey 2>&1 | head -n 1
#> Pipelinefile:1:1: error: 'hey' is not a choice of the parameter HOW; choose one of: hello, bye *
sluice run --quiet --no-record -p LOUD=maybe 2>&1 | head -n 1
#> Pipelinefile:1:1: error: the parameter LOUD is true or false, not 'maybe' *
sluice run --quiet --no-record -p WHOM=you 2>&1
#> warning: the pipeline has no parameter 'WHOM'; did you mean 'WHO'?
#> hello world Boolean false
