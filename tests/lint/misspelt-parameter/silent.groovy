// Right names, maps that are only known when it runs, described objects, receivers that are no steps.
def options = [returnStdOut: true]
node {
    def out = sh(script: 'true', returnStdout: true, label: 'x')
    echo out
    sh([script: 'true'] + options)
    step([$class: 'RobotPublisher', testResult: 'x'])
    tool.sh script: 'x', returnStdOut: true
}
