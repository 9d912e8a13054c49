node {
    try {
        junit 'none/*.xml'
    } catch (hudson.AbortException e) {
        println e.message // expect: No test report files were found. Configuration error?
    }
    println junit(testResults: 'none/*.xml', allowEmptyResults: true).totalCount // expect: 0
    writeFile file: 'note.xml', text: '<note/>'
    try {
        junit 'note.xml'
    } catch (hudson.AbortException e) {
        println e.message // expect: None of the test reports contained any result
    }
    println junit(testResults: 'note.xml', allowEmptyResults: true).totalCount // expect: 0
    currentBuild.result = 'FAILURE' // what failed before is the cause
    println junit('note.xml').totalCount // expect: 0
}
// expect exit: 1
