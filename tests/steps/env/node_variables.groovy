echo "${env.WORKSPACE}"
node {
    echo "${env.WORKSPACE == pwd()} ${NODE_NAME} ${env.EXECUTOR_NUMBER} ${env.NODE_LABELS}"
}
// expect: null
// expect: true built-in 0 built-in master
