def call(Map config) {
    pipeline {
        agent none
        stages {
            stage('s') {
                steps {
                    echo "built ${config.name}"
                }
            }
        }
    }
}
call(name: 'app')
// expect: built app
