# sluice plan: stages, verdicts, arguments, unknown values; and nothing is done.
git init -q -b feature . && git config user.email a@example.org && git config user.name A
cat >Pipelinefile <<'EOF'
pipeline {
    agent any
    parameters { string(name: 'TARGET', defaultValue: 'staging', description: 'where to') }
    environment { KEY = credentials('deploy-key') }
    stages {
        stage('Build') {
            steps {
                sh 'make'
                script {
                    def head = sh(script: 'git rev-parse HEAD', returnStdout: true).trim()
                    def kind = 'dev'
                    if (head.startsWith('a')) {
                        kind = 'release'
                        sh 'make release'
                    }
                    writeFile file: 'version', text: "app-${head.take(7)}-${kind}"
                    echo readFile('version')
                }
            }
        }
        stage('Lint') {
            when { branch 'main' }
            steps { sh 'make lint' }
        }
        stage('Deploy') {
            when { expression { params.TARGET == 'production' } }
            steps { s3cp 'app.zip', "s3://bucket/${params.TARGET}/app.zip" }
        }
    }
    post {
        success { echo 'fine' }
        failure { echo 'broken' }
    }
}
EOF
git add . && git commit -qm one
find . -type f ! -path './.git/*' ! -name before | sort | xargs md5sum >before
sluice plan
echo "exit code $?"
#> Plan of Pipelinefile; nothing of it is done
#> 
#> Parameters
#>   TARGET = 'staging'  default, text; where to
#> 
#> Credentials
#>   ✗ deploy-key  missing: give it in SLUICE_CREDENTIAL_DEPLOY_KEY or in .secrets
#> 
#> node
#>   ● Declarative: Checkout SCM
#>     checkout scm
#>   withEnv * › withCredentials ['KEY' = credentials('deploy-key')]
#>     ● Build
#>       sh 'make'  :8
#>       sh 'git rev-parse HEAD', returnStdout: true  :10
#>       if ‹(git rev-parse HEAD).startsWith('a')›  :12
#>         sh 'make release'  :14
#>       writeFile file: 'version', text: 'app-‹(git rev-parse HEAD).take(7)›-‹'dev' or 'release'›'  :16
#>       echo ‹readFile version›
#>     ○ Lint  skipped: branch is 'feature', wanted 'main'
#>       ○ sh 'make lint'  :23
#>     ○ Deploy  skipped: params.TARGET == 'production' is false (params.TARGET is 'staging')
#>       ○ s3cp 'app.zip', to: 's3://bucket/staging/app.zip'  → s3://bucket/staging/app.zip  :27
#>     ● Declarative: Post Actions
#>       post success
#>         echo 'fine'
#>       post failure  in that case
#>         echo 'broken'
#> 
#> 3 stages run, 2 stages are skipped, 3 commands, 2 other steps with an effect, 1 credential is missing, 1 way depends on what is not known yet.
#> As it stands, a run fails: see ✗.
#> exit code 1
SLUICE_CREDENTIAL_DEPLOY_KEY=very-secret sluice plan -p TARGET=production --env BRANCH_NAME=main >out
echo "exit code $?"
grep -c very-secret out
grep -e 'Lint' -e 'Deploy' -e s3cp -e TARGET -e deploy-key out
#> exit code 0
#> 0
#>   TARGET = 'production'  given, text; where to
#>   ✓ deploy-key
#>   withEnv * › withCredentials ['KEY' = credentials('deploy-key')]
#>     ● Lint  runs: branch is 'main', wanted 'main'
#>     ● Deploy  runs: params.TARGET == 'production' is true (params.TARGET is 'production')
#>       s3cp 'app.zip', to: 's3://bucket/production/app.zip'  → s3://bucket/production/app.zip  :27
sluice plan --json >plan.json
cat >read.groovy <<'END'
def plan = new groovy.json.JsonSlurper().parse(new File('plan.json'))
def calls = []
def walk
walk = { node -> node.nodes.each { calls << it; walk(it) } }
walk(plan)
echo "${plan.parameters[0].name} ${plan.credentials[0].found} ${plan.summary.commands} ${plan.fails}"
echo "${calls.find { it.name == 'checkout' }.arguments} ${calls.find { it.name == 'sh' }.arguments}"
END
sluice run -q --no-record --here read.groovy
#> TARGET false 3 true
#> [scm:scm] [script:make]
rm out plan.json read.groovy
find . -type f ! -path './.git/*' ! -name before | sort | xargs md5sum | diff before - && ls -A
#> .git
#> Pipelinefile
#> before
