pipeline {
    agent none
    triggers {
        cron('H 4 * * 1-5')
        pollSCM('H/5 * * * *')
        upstream(upstreamProjects: 'a,b', threshold: hudson.model.Result.SUCCESS)
    }
    stages {
        stage('s') {
            steps {
                echo 's'
            }
        }
    }
}
// expect: s
