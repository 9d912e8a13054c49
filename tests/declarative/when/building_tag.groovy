pipeline {
    agent none
    environment {
        TAG_NAME = 'v1.0'
    }
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
// expect: ran
// expect: end
