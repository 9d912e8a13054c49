node {
    try {
        bat 'dir'
    } catch (e) {
        echo e.message
    }
}
// expect: bat needs a Windows agent and this one is a Unix; guard it with isUnix(), and use sh here
