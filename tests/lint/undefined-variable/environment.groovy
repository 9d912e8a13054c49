// def is let pass in environment { }, and makes a variable of the environment all the same.
pipeline {
    agent any
    stages {
        stage('Build') {
            environment {
                def image_name = 'tools/image'
            }
            steps {
                sh "make IMAGE=${image_name}"
            }
        }
    }
}
