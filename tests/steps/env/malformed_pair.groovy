try {
    withEnv(['NOVALUE']) { }
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: withEnv: 'NOVALUE' is not of the form NAME=value
