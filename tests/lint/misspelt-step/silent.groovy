// Names that the file defines, that other objects may answer, or that are near to nothing.
def ehco(text) { echo text }
def archiveArtifact = { echo it }
stahs = { echo it }
node {
    ehco 'own method'
    archiveArtifact 'own variable'
    stahs 'of the binding'
    builder.configure { ecoh 'answered by a delegate' }
    somethingElse { ecoh 'within an unknown step' }
    deployToProduction()
    helper.archiveArtifact 'x'
}
class Tool extends com.example.Base {
    def work() { ecoh 'inherited, perhaps' }
}
