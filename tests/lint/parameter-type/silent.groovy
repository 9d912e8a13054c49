// What Jenkins does convert, and what is only known when it runs.
def seconds = '5'
node {
    sleep '5'
    sleep time: "${seconds}", unit: 'SECONDS'
    sh script: 'make', returnStatus: 'true'
    echo "${seconds}"
    echo seconds
    println 42
    withEnv(['A=b']) { sh 'env' }
}
