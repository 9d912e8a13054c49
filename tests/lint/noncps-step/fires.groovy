@NonCPS
def build(List targets) {
    targets.each { sh "make ${it}" } // expect lint: noncps-step
    plain() // expect lint: noncps-step
    return 2
}

def plain() { return 1 }
build(['a'])
