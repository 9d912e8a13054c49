// A correct declarative pipeline has no faults.
pipeline {
    agent { label 'linux' }
    options { timeout(time: 5, unit: 'MINUTES') }
    stages {
        stage('Build') {
            when { branch 'main' }
            steps { script { def answer = 42; echo "${answer}" } }
        }
    }
    post { always { echo 'done' } }
}
