@NonCPS
def names(List targets) {
    echo 'sorting'
    if (!targets) {
        error 'nothing to build'
    }
    return same(targets.sort { a, b -> a.size() <=> b.size() })
}

@NonCPS
def same(value) { return value }
node {
    names(['a']).each { sh "make ${it}" }
}

@NonCPS
def write(String text) {
    def trimmed = text.trim()
    if (trimmed) {
        writeFile(file: 'out', text: trimmed)
    }
}
node { write(' x ') }
