try {
    error 'went wrong'
} catch (e) {
    echo "${e.class.name}: ${e.message}"
}
// expect: hudson.AbortException: went wrong
