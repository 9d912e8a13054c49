pipeline {
    agent any
    stages {
        stage('Test') {
            steps { writeFile file: 'r.xml', text: '<testsuite name="s"><testcase name="t"><failure/></testcase></testsuite>' }
            post {
                always { junit testResults: 'r.xml', skipPublishingChecks: true }
                unstable { echo 'stage unstable' }
            }
        }
        stage('Next') { steps { echo currentBuild.result } }
    }
}
// expect: stage unstable
// expect: UNSTABLE
// expect exit: 3
