// hudson.util.Secret: its text in strings and in the environment; it is no String.
pipeline {
    agent none
    parameters { password(name: 'P', defaultValue: 'p') }
    stages {
        stage('s') {
            steps {
                script {
                    echo "${params.P} ${env.P} ${params.P.plainText} ${params.P.getPlainText().size()}"
                    echo "${params.P == 'p'} ${params.P == hudson.util.Secret.fromString('p')} ${params.P.class.name}"
                    echo "${hudson.util.Secret.toString(params.P)} ${hudson.util.Secret.toString(null)} ${hudson.util.Secret.fromString(null)}."
                }
            }
        }
    }
}
// expect: p p p 1
// expect: false true hudson.util.Secret
// expect: p null .
