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
                excludes {
                    exclude {
                        axis {
                            name 'OS'
                            notValues 'mac'
                        }
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
// expect: mac 1
// expect: mac 2
