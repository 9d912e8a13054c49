try {
    sh 'true'
} catch (e) {
    echo e.class.name
    echo e.message
}
// expect: org.jenkinsci.plugins.workflow.steps.MissingContextVariableException
// expect: Required context class hudson.FilePath is missing
// expect: Perhaps you forgot to surround the sh step with a step that provides this, such as: node
