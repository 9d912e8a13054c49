// Right names, maps that are only known when it runs, described objects, receivers that are no steps.
def options = [returnStdOut: true]
node {
    sh script: 'true', returnStdout: true, label: 'x'
    sh([script: 'true'] + options)
    step([$class: 'JUnitResultArchiver', testResult: 'x'])
    tool.sh script: 'x', returnStdOut: true
}
