// The shell reads the variable; user names and paths of files are no secrets; locals of the same name are others.
node {
    withCredentials([string(credentialsId: 'a', variable: 'TOKEN'), file(credentialsId: 'f', variable: 'KEY_FILE')]) {
        sh 'curl -H "X: $TOKEN" https://example.com'
        sh "curl -H 'X: \$TOKEN' https://example.com"
        sh "ssh -i ${KEY_FILE} host"
    }
    def other = 'x'
    sh "echo ${other} ${TOKEN}"
}
