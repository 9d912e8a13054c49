// Read in a closure, a GString, a condition; half of a pair; loop variables, parameters, caught exceptions; meant to be unused.
def total = 0
node {
    def names = ['a', 'b']
    names.each { total += it.size() }
    def (first, second) = names
    echo "${first}"
    for (name in names) { echo 'again' }
    try {
        sh 'make'
    } catch (failure) {
        error 'failed'
    }
    def _ = library('tools')
    def ignored = sh(script: 'true', returnStatus: true)
}
