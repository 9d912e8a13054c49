try {
    timeout(time: 100, unit: 'MILLISECONDS') {
        parallel(
            a: { parallel(deep: { sleep 60 }) },
            b: { sleep 60 }
        )
    }
} catch (e) {
    echo e.message
}
// expect: Timeout has been exceeded
