# input: answered beforehand; and with nobody to ask.
cat >ask.groovy <<'E'
input message: 'Deploy?', id: 'deploy', ok: 'Go'
def all = input message: 'What?', parameters: [string(name: 'WHERE', defaultValue: 'here'), booleanParam(name: 'FAST')]
echo "${all.WHERE} ${all.FAST}"
echo input(message: 'One', parameters: [choice(name: 'COLOUR', choices: 'red\nblue')])
E
sluice run -q -p deploy=yes -p WHERE=there -p FAST=true -p COLOUR=blue ask.groovy
#> there true
#> blue
sluice run -q ask.groovy 2>&1 | head -n 1
#> ask.groovy:1:1: error: input: "Deploy?" has nobody to ask, as this is no terminal; answer beforehand with --param deploy=yes, or let the run wait for `sluice input` with --wait-input [exception]
sluice run -q -p deploy=no ask.groovy; echo "exit $?"
#> warning: Rejected by *
#> exit 4
sluice run -q -p deploy=nope ask.groovy 2>&1 | head -n 1
#> ask.groovy:1:1: error: input: --param deploy is yes or no, not 'nope' [exception]
sluice run -q -p deploy=yes -p WHERE=x -p FAST=perhaps -p COLOUR=green ask.groovy 2>&1 | head -n 1
#> ask.groovy:2:11: error: the parameter FAST is true or false, not 'perhaps' [exception]
echo "properties([parameters([choice(name: 'C', choices: ['a', 'b'])])]); echo params.C" >choice.groovy
sluice run -q -p C=b choice.groovy
#> b
sluice run -q -p C=c choice.groovy 2>&1 | head -n 1
#> choice.groovy:1:25: error: 'c' is not a choice of the parameter C [parameter]

# Credentials from the environment, masked.
cat >secret.groovy <<'E'
node {
    withCredentials([string(credentialsId: 'api-key', variable: 'KEY'),
                     usernamePassword(credentialsId: 'login', usernameVariable: 'WHO', passwordVariable: 'WORD')]) {
        echo "key ${KEY}, ${WHO} ${env.WORD}"
        sh '''set +x
              echo "$KEY $WORD"; printf "$WORD" | base64; env | grep -c SLUICE_CREDENTIAL || true'''
        echo "${KEY.length()} ${env.SLUICE_CREDENTIAL_API_KEY}"
    }
    echo "${env.KEY}"
    withCredentials([string(credentialsId: 'other', variable: 'X')]) { }
}
E
SLUICE_CREDENTIAL_API_KEY=sesame SLUICE_CREDENTIAL_LOGIN=joe:secret sluice run -q secret.groovy 2>&1 | head -n 8
#> key ****, joe ****
#> + set +x
#> **** ****
#> ****
#> 0
#> 6 null
#> null
#> secret.groovy:10:5: error: Could not find credentials entry with ID 'other'
