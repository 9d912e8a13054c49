# A plan tells what a catch would do, and the steps of stages that are skipped; neither leaves anything behind.
cat >Jenkinsfile <<'G'
pipeline {
    agent any
    environment { LEVEL = 'one' }
    options { skipDefaultCheckout() }
    stages {
        stage('Build') {
            steps {
                script {
                    try {
                        sh 'make'
                    } catch (Exception e) {
                        currentBuild.result = 'UNSTABLE'
                        sh "report '${e.message}'"
                        throw e
                    } finally {
                        sh 'make clean'
                    }
                    for (x in [1, 2]) { try { sh "loop $x" } catch (ex) { break } }
                }
            }
        }
        stage('Deploy') {
            when { expression { params.NONE } }
            environment { WHERE = 'production' }
            steps {
                sh "deploy.sh ${env.WHERE}"
                script { env.LEVEL = 'two'; VERSION = 3 }
                withCredentials([string(credentialsId: 'other', variable: 'X')]) { sh 'secret' }
            }
        }
        stage('After') { steps { echo "$LEVEL ${currentBuild.currentResult} ${binding.hasVariable('VERSION')}" } }
        stage('Group') {
            when { branch 'never' }
            stages { stage('In') { steps { sh 'in group' } } }
        }
    }
}
G
sluice plan; echo "exit $?"
#> Plan of Jenkinsfile; nothing of it is done
#> 
#> node › withEnv ['LEVEL=one']
#>   ● Build
#>     sh 'make'  :10
#>     catch ‹Exception e›  :12
#>       sh 'report '‹e.message›''  :13
#>     sh 'make clean'  :16
#>     sh 'loop 1'  :18
#>     sh 'loop 2'  :18
#>   ○ Deploy  skipped: params.NONE is false (params.NONE is not set)
#>     ○ withEnv ['WHERE=production']
#>       ○ sh 'deploy.sh production'  :26
#>       ○ withCredentials [string(credentialsId: 'other', variable: 'X')]
#>         ○ sh 'secret'  :28
#>   ● After
#>     echo 'one SUCCESS false'
#>   ○ Group  skipped: no branch, wanted 'never'
#>     ○ In  skipped: when conditional
#>       ○ sh 'in group'  :34
#> 
#> 2 stages run, 3 stages are skipped, 5 commands.
#> exit 0
sluice plan --json >plan.json
cat >look <<'G'
node {
    def walk
    walk = { list -> list.collectMany { [it] + walk(it.nodes ?: []) } }
    println walk(readJSON(file: 'plan.json').nodes).findAll { it.verdict == 'skipped' }*.name
}
G
sluice run -q --here --no-record look
#> [Deploy, withEnv, sh, string, withCredentials, sh, Group, In, sh]
