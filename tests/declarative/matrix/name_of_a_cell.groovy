pipeline {
    agent none
    stages {
        stage('m') {
            matrix {
                axes {
                    axis {
                        name 'OS'
                        values 'linux'
                    }
                    axis {
                        name 'DEBUG'
                        values true
                    }
                }
                stages {
                    stage('s') {
                        steps {
                            echo 's'
                        }
                    }
                }
                post {
                    always {
                        echo "$STAGE_NAME"
                    }
                }
            }
        }
    }
}
// expect: s
// expect: Matrix - OS = 'linux', DEBUG = 'true'
