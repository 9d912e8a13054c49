node {
    writeFile file: 'build/app', text: 'x'
    archiveArtifacts artifacts: 'build/**', fingerprint: true
    archiveArtifacts artifacts: 'none/**', allowEmptyArchive: true
    try {
        archiveArtifacts 'none/**'
    } catch (e) {
        echo e.message
    }
}
// expect: No artifacts found that match the file pattern "none/**". Configuration error?
