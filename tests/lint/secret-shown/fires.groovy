// Secrets that a pipeline prints by itself.
node {
    withCredentials([string(credentialsId: 'a', variable: 'TOKEN')]) {
        echo "token: ${TOKEN}" // expect lint: secret-shown
        println TOKEN // expect lint: secret-shown
        sh 'echo "the token is $TOKEN"' // expect lint: secret-shown
        sh 'make; printf %s ${TOKEN}' // expect lint: secret-shown
    }
}
