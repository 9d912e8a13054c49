node {
    writeFile file: 'r.xml', text: '<testsuite name="s"><testcase name="t"/></testsuite>'
    println step([$class: 'JUnitResultArchiver', testResults: '*.xml']).totalCount // expect: 1
    println step($class: 'hudson.tasks.junit.JUnitResultArchiver', testResults: '*.xml', healthScaleFactor: 1.0).passCount // expect: 1
    step([$class: 'ArtifactArchiver', artifacts: 'none', allowEmptyArchive: true])
    archive includes: 'none*'
    try {
        step([$class: 'Unheard'])
    } catch (e) {
        println e.message // expect: step: Unheard is not known here; there are JUnitResultArchiver, ArtifactArchiver, WsCleanup, CopyArtifact, HtmlPublisher, ExtendedEmailPublisher
    }
}
