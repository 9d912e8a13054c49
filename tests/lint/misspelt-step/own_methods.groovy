// A method of the file itself; names that differ at their ends may be others.
def deployTo(String target) { echo target }
def stepOne() { echo '1' }
node {
    depolyTo 'live' // expect lint: misspelt-step
    deployTo 'live'
    stepTwo()
    deployToAll()
}
