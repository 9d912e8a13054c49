// Steps and described objects that have a successor.
node {
    stage 'Build' // expect lint: deprecated-step
    archive 'target/*.jar' // expect lint: deprecated-step
    step([$class: 'JUnitResultArchiver', testResults: 'x.xml']) // expect lint: deprecated-step
    wrap([$class: 'AnsiColorBuildWrapper']) { sh 'make' } // expect lint: deprecated-step
}
