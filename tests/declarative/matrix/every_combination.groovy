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
// expect: linux 1
// expect: mac 1
// expect: linux 2
// expect: mac 2
