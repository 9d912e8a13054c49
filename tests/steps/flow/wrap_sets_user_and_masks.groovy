wrap([$class: 'BuildUser']) {
    echo "${env.BUILD_USER_ID == env.BUILD_USER} ${env.BUILD_USER != null}" // expect: true true
}
echo "${env.BUILD_USER}" // expect: null
wrap([$class: 'MaskPasswordsBuildWrapper', varPasswordPairs: [[password: 'sesame', var: 'WORD']]]) {
    echo 'open sesame' // expect: open ****
}
