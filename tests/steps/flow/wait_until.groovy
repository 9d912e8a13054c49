int n = 0
waitUntil(quiet: true) { ++n == 2 }
echo "${n}"
try {
    waitUntil { 'yes' }
} catch (ClassCastException e) {
    echo e.message
}
// expect: 2
// expect: body return value yes is not boolean
