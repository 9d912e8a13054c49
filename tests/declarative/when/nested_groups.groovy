pipeline {
    agent none
    stages {
        stage('s') {
            when {
                not {
                    anyOf {
                        equals expected: 1, actual: 2
                        allOf {
                            expression { true }
                            expression { false }
                        }
                    }
                }
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
