// What is put together for a trigger is checked when the run begins.
pipeline {
    agent none
    triggers {
        cron(env.NOT_THERE ? 'H * * * *' : '')
        pollSCM("${30 + 30} * * * *")
    }
    stages {
        stage('s') {
            steps { echo 'begun' }
        }
    }
    post {
        always { echo 'post' }
    }
}
// expect: post
// expect exit: 1
