pipeline {
    agent none
    stages {
        stage('m') {
            matrix {
                axes {
                    axis {
                        name 'OS'
                        values 'linux', 'mac'
                    }
                }
                environment {
                    FILE = "app-${OS}"
                }
                stages {
                    stage('s') {
                        steps {
                            echo "$FILE"
                        }
                    }
                }
            }
        }
    }
}
// expect: app-linux
// expect: app-mac
