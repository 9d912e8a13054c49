node {
    writeFile file: 'bad.groovy', text: 'def x = [1, 2'
    try {
        load 'bad.groovy'
    } catch (e) {
        echo e.class.simpleName
        echo "${e.message.contains('bad.groovy:1:')}"
    }
}
// expect: MultipleCompilationErrorsException
// expect: true
