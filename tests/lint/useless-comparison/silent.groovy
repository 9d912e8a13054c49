// The last value of a closure or method is its answer.
def isMain() {
    env.BRANCH_NAME == 'main'
}
node {
    waitUntil { sh(script: 'ready', returnStatus: true) == 0 } // sluice-lint-disable endless-wait
    def odd = [1, 2, 3].findAll { it % 2 == 1 }
    if (isMain() == true) {
        echo "${odd}"
    }
}
