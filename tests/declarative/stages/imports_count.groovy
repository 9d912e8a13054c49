import java.util.regex.Pattern

pipeline {
    agent none
    stages {
        stage('s') {
            steps {
                echo "${Pattern.quote('a')}"
            }
        }
    }
}
// expect: \Qa\E
