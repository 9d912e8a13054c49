parallel a: {
    lock('r') { sleep time: 600, unit: 'MILLISECONDS' }
}, b: {
    sleep time: 50, unit: 'MILLISECONDS'
    try {
        lock(resource: 'r', timeoutForAllocateResource: 50, timeoutUnit: 'MILLISECONDS') { echo 'never' }
    } catch (e) { echo e.message }
}
// expect: [r] timed out waiting for resource allocation after 50 MILLISECONDS
