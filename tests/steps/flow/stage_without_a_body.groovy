node {
    stage 'first'
    echo env.STAGE_NAME
    stage 'second'
    echo env.STAGE_NAME
}
echo "${env.STAGE_NAME}"
// expect: first
// expect: second
// expect: null
