pipeline {
    agent none
    stages {
        stage('s') {
            when {
                buildingTag()
            }
            steps {
                echo 'ran'
            }
        }
        stage('last') {
            steps {
                echo 'end'
            }
        }
    }
}
// expect: end
