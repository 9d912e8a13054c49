parallel(
    slow: { sleep time: 200, unit: 'MILLISECONDS'; echo 'slow' },
    quick: { sleep time: 20, unit: 'MILLISECONDS'; echo 'quick' }
)
// expect: quick
// expect: slow
