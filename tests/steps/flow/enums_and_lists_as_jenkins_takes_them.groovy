// Constants of enums by their very names, or themselves; sets and arrays are no lists.
import java.util.concurrent.TimeUnit

def tell(Closure c) {
    try {
        c()
    } catch (e) {
        println "${e.class.simpleName}: ${e.message}"
    }
}
tell { sleep time: 0, unit: 'seconds' }
tell { sleep time: 0, unit: TimeUnit.SECONDS }
tell { lock(resource: 'x', resourceSelectStrategy: 'random') { println 'locked' } }
tell { catchError(stageResult: 'unstable', buildResult: 'success') { println 'caught' } }
tell { withEnv(['A=1'] as Set) { println 'never' } }
tell { withEnv(['A=1'] as String[]) { println 'never' } }
tell { withEnv(['A=1'] as LinkedList) { println env.A } }
// expect: IllegalArgumentException: sleep: unit is invalid: seconds; choose one of: NANOSECONDS MICROSECONDS MILLISECONDS SECONDS MINUTES HOURS DAYS
// expect: locked
// expect: caught
// expect: ClassCastException: withEnv.overrides expects interface java.util.List but received class java.util.LinkedHashSet
// expect: ClassCastException: withEnv.overrides expects interface java.util.List but received class [Ljava.lang.String;
// expect: 1
