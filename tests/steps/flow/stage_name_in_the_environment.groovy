stage('Build it') {
    echo env.STAGE_NAME
    parallel a: { echo STAGE_NAME }
}
echo "${env.STAGE_NAME}"
// expect: Build it
// expect: Build it
// expect: null
