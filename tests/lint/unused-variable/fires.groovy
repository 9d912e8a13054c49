// Locals that nothing reads.
def left = 1 // expect lint: unused-variable
node {
    def status = 0 // expect lint: unused-variable
    status = sh(script: 'make', returnStatus: true)
    def (a, b) = ['x', 'y'] // expect lint: unused-variable
}
