// A local wins over the step of its name.
node {
    def error = 'no such file'
    if (!fileExists('x')) {
        error 'cannot go on' // expect lint: hidden-step
    }
}

def run(String sh) {
    sh 'make' // expect lint: hidden-step
}
run('x')
