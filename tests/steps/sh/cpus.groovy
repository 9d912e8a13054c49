// A command may use every CPU that sluice may, though its keeper waits for it on one.
def cpus = { status -> status.readLines().find { it.startsWith('Cpus_allowed_list') } }
node {
    def ours = cpus(readFile('/proc/self/status'))
    2.times {
        def its = cpus(sh(script: '#!/bin/sh\ncat /proc/self/status', returnStdout: true))
        println ours && its == ours ? 'the same' : "$ours, but $its"
    }
}

// expect: the same
// expect: the same
