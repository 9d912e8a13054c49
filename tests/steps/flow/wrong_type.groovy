// Arguments are converted as Jenkins converts them: digits to numbers, "true" to a boolean, GStrings to text, and nothing else.
def refused(Closure c) { try { c(); echo 'taken' } catch (ClassCastException e) { echo e.message } }
refused { sleep 'long' }
refused { sleep([1]) }
refused { sleep time: "${0}", unit: java.util.concurrent.TimeUnit.SECONDS }
refused { stage(5) { } }
refused { withEnv('A=b') { } }
refused { node { sh script: 'true', returnStatus: 1 } }
refused { node { sh script: 'true', returnStdout: 'yes' } }
refused { node { sh 42 } }
refused { node { writeFile file: 'a', text: 5 } }
// expect: sleep.time expects class java.lang.Integer but was unable to coerce the received value "long" to that type
// expect: sleep.time expects int but received class java.util.ArrayList
// expect: taken
// expect: stage.name expects class java.lang.String but received class java.lang.Integer
// expect: withEnv.overrides expects interface java.util.List but received class java.lang.String
// expect: sh.returnStatus expects boolean but received class java.lang.Integer
// expect: + true
// expect: taken
// expect: sh.script expects class java.lang.String but received class java.lang.Integer
// expect: writeFile.text expects class java.lang.String but received class java.lang.Integer
try {
    sleep time: 1, unit: 'FORTNIGHTS'
} catch (IllegalArgumentException e) {
    echo e.message
}
// expect: sleep: unit is invalid: FORTNIGHTS; choose one of: NANOSECONDS MICROSECONDS MILLISECONDS SECONDS MINUTES HOURS DAYS
