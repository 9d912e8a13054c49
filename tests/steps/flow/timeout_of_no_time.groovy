// A timeout of no time, or of less, does not begin its body.
[0, -1].each { time ->
    try {
        timeout(time: time, unit: 'SECONDS') { echo 'begun' }
    } catch (org.jenkinsci.plugins.workflow.steps.FlowInterruptedException e) {
        echo e.message
    }
}
int n = 0
retry(2) { if (n++ == 0) timeout(0) { echo 'begun' } }
echo "$n"
// expect: Timeout has been exceeded
// expect: Timeout has been exceeded
// expect: 2
