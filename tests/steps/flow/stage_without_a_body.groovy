node {
    stage 'first'
    echo env.STAGE_NAME
    stage 'second'
    echo env.STAGE_NAME
}
echo "${env.STAGE_NAME}"
try {
    stage('') { echo 'begun' }
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: first
// expect: second
// expect: null
// expect: must specify name
