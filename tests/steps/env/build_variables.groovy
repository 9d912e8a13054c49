echo "${env.BUILD_NUMBER} ${BUILD_ID} ${currentBuild.number} ${env.CI}"
echo "${env.BUILD_TAG == "jenkins-${env.JOB_NAME}-1"} ${env.JOB_BASE_NAME == env.JOB_NAME}"
echo "${env.NOT_THERE}"
// expect: 1 1 1 true
// expect: true true
// expect: null
