pipeline {
    agent none
    stages {
        stage('s') {
            when {
                changeset '**/*.js'
            }
            steps {
                echo 'ran'
            }
        }
    }
}
// expect: Warning, empty changelog. Probably because this is the first build.
