try {
    sleep 'long'
} catch (IllegalArgumentException e) {
    echo e.message
}
try {
    sleep time: 1, unit: 'FORTNIGHTS'
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: sleep: the parameter 'time' takes a whole number, but got 'long' (java.lang.String)
// expect: sleep: unit is invalid: FORTNIGHTS; choose one of: NANOSECONDS MICROSECONDS MILLISECONDS SECONDS MINUTES HOURS DAYS
