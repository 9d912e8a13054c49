try {
    parallel(
        a: { error 'aborted' },
        b: { sleep time: 20, unit: 'MILLISECONDS'; throw new IllegalStateException('broken') }
    )
} catch (e) {
    echo e.class.simpleName
}
// expect: IllegalStateException
