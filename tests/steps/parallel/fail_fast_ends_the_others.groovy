try {
    parallel(
        bad: { sleep time: 50, unit: 'MILLISECONDS'; error 'bad branch' },
        long: {
            try {
                sleep 60
            } catch (e) {
                echo "${e.class.simpleName}: ${e.message}"
                throw e
            }
        },
        failFast: true
    )
} catch (e) {
    echo e.message
}
// expect: FlowInterruptedException: Failed in branch bad
// expect: bad branch
