node {
    if (sh(script: 'make', returnStatus: true) == 0 && env.RELEASE == 'true' && currentBuild.result == 'FAILURE') {
        echo 'ok'
    }
    if (params.RELEASE == true || "${env.NAME}" == 'x' || ('a' as char) == 'a' || currentBuild.result == null) {
        echo 'release'
    }
}
