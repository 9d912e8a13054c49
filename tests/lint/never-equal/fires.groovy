node {
    if (sh(script: 'make', returnStatus: true) == '0') { // expect lint: never-equal
        echo 'ok'
    }
    if (env.RELEASE == true) { // expect lint: never-equal
        echo 'release'
    }
    if (currentBuild.result == 'FAILED') { // expect lint: never-equal
        echo 'failed'
    }
    if ("${env.NAME}".equals('x')) { // expect lint: never-equal
        echo 'x'
    }
}
