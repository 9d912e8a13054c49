try {
    parallel(
        bad: { error 'bad branch' },
        good: { sleep time: 100, unit: 'MILLISECONDS'; echo 'good goes on' }
    )
} catch (e) {
    echo e.message
}
// expect: good goes on
// expect: bad branch
