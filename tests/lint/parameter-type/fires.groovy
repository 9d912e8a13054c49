// Literals that Jenkins does not convert to what the step takes.
node {
    sh script: 'make', returnStatus: 'yes' // expect lint: parameter-type
    echo 42 // expect lint: parameter-type
    sleep 'a while' // expect lint: parameter-type
    withEnv('A=b') { sh 'env' } // expect lint: parameter-type
    timeout(time: true) { sh 'make' } // expect lint: parameter-type
}
