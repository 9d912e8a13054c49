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
                    axis {
                        name 'N'
                        values '1', '2'
                    }
                }
                when {
                    environment name: 'OS', value: 'mac'
                }
                stages {
                    stage('s') {
                        steps {
                            echo "$OS $N"
                        }
                    }
                }
            }
        }
    }
}
// expect: mac 1
// expect: mac 2
