// Secrets of withCredentials, of described bindings and of environment { }, in double quotes or joined by +.
node {
    withCredentials([string(credentialsId: 'a', variable: 'TOKEN'), usernamePassword(credentialsId: 'b', usernameVariable: 'USER_NAME', passwordVariable: 'PASS')]) {
        sh "curl -H 'X: ${TOKEN}' https://example.com" // expect lint: secret-interpolated
        sh "docker login -u $USER_NAME -p $PASS" // expect lint: secret-interpolated
        sh "login ${env.PASS}" // expect lint: secret-interpolated
        sh 'login ' + TOKEN // expect lint: secret-interpolated
        bat "login ${PASS}" // expect lint: secret-interpolated
        stage('x') { sh script: "login ${TOKEN}" } // expect lint: secret-interpolated
    }
    withCredentials([[$class: 'UsernamePasswordMultiBinding', credentialsId: 'b', usernameVariable: 'U', passwordVariable: 'P']]) {
        sh "login $P" // expect lint: secret-interpolated
    }
}
