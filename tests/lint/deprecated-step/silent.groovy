// Their successors, and described objects that have none.
node {
    stage('Build') { archiveArtifacts 'target/*.jar' }
    step([$class: 'RobotPublisher', outputPath: 'x'])
    ansiColor('xterm') { sh 'make' }
    helper.archive 'x'
}
