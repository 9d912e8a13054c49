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
sluice run --quiet -p HOW=hey -p LOUD=maybe -p WHOM=you -p other=1; echo "exit $?"
#> Pipelinefile:3:5: error: the pipeline has no parameter 'WHOM' [parameter]
#>       parameters {
#>       ^~~~~~~~~~
#>   = help: did you mean 'WHO'? Its parameters: WHO, LOUD, HOW
#> Pipelinefile:3:5: error: the pipeline has no parameter 'other' [parameter]
#>       parameters {
#>       ^~~~~~~~~~
#>   = help: its parameters: WHO, LOUD, HOW
#> Pipelinefile:5:9: error: the parameter LOUD is true or false, not 'maybe' [parameter]
#>           booleanParam(name: 'LOUD')
#>           ^~~~~~~~~~~~~~~~~~~~~~~~~~
#>   = help: give -p LOUD=true or -p LOUD=false
#> Pipelinefile:6:9: error: 'hey' is not a choice of the parameter HOW [parameter]
#>           choice(name: 'HOW', choices: ['hello', 'bye'])
#>           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
#>   = help: choose one of: hello, bye
#> exit 2
ls -A
#> Pipelinefile

# The same of what properties([parameters([...])]) has; answers to an input are no parameters.
cat >scripted.groovy <<'END'
properties([parameters([
    choice(name: 'HOW', choices: 'hello\nbye'),
    [$class: 'BooleanParameterDefinition', name: 'LOUD'],
    credentials(name: 'KEY', credentialType: 'any', required: true)])])
echo "$params.HOW $params.LOUD"
input message: 'Go on?', id: 'go'
END
sluice run --quiet --no-record -p HOW=hi -p LOUD=very scripted.groovy 2>&1 | grep error
#> scripted.groovy:2:5: error: 'hi' is not a choice of the parameter HOW [parameter]
#> scripted.groovy:3:5: error: the parameter LOUD is true or false, not 'very' [parameter]
#> scripted.groovy:4:5: error: the parameter KEY must be given [parameter]
sluice run --quiet --no-record -p HOW=bye -p LOUD=yes -p KEY=k -p go=yes scripted.groovy
#> bye true
