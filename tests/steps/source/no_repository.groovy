node {
    try {
        checkout scm
    } catch (hudson.AbortException e) {
        echo "${e.message.startsWith('checkout scm takes the repository that holds the pipeline') && e.message.contains('no git repository')}"
    }
    try {
        commitID()
    } catch (hudson.AbortException e) {
        echo "${e.message.contains('no git repository')}"
    }
    try {
        checkout([$class: 'SubversionSCM'])
    } catch (e) {
        echo e.message
    }
}
// expect: true
// expect: true
// expect: checkout: SubversionSCM is not supported; only git is
