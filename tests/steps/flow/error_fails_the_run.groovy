stage('one') {
    error 'went wrong' // expect error: went wrong
}
