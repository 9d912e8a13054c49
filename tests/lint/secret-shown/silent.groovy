// Into a pipe, a file or a command; other names; the shell's single quotes.
node {
    withCredentials([string(credentialsId: 'a', variable: 'TOKEN')]) {
        sh 'echo "$TOKEN" | docker login --password-stdin'
        sh 'echo "$TOKEN" > token.txt'
        sh 'echo $TOKEN_NAME'
        sh "echo '\$TOKEN'"
        def token = sh(script: 'echo "$TOKEN"', returnStdout: true)
        assert token
        echo 'TOKEN'
    }
    echo "${TOKEN}"
}
