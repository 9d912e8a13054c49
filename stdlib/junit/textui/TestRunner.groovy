package junit.textui

import junit.framework.TestResult
import junit.framework.TestSuite

/** Runs a suite and tells on the console how it went. */
class TestRunner {
    static TestResult run(Class type) { run(new TestSuite(type)) }
    static TestResult run(TestSuite suite) { new TestRunner().doRun(suite) }

    TestResult doRun(TestSuite suite) {
        long begun = System.currentTimeMillis()
        TestResult result = new TestResult()
        suite.run(result)
        println '.' * result.runCount()
        println "Time: ${(System.currentTimeMillis() - begun) / 1000}"
        report('error', result.errors().toList())
        report('failure', result.failures().toList())
        println()
        if (result.wasSuccessful()) {
            println "OK (${result.runCount()} test${result.runCount() == 1 ? '' : 's'})"
        } else {
            println 'FAILURES!!!'
            println "Tests run: ${result.runCount()},  Failures: ${result.failureCount()},  Errors: ${result.errorCount()}"
        }
        println()
        result
    }
    private void report(String kind, List problems) {
        if (!problems) return
        println problems.size() == 1 ? "There was 1 $kind:" : "There were ${problems.size()} ${kind}s:"
        problems.eachWithIndex { problem, i -> println "${i + 1}) ${problem.failedTest()}${problem.thrownException()}" }
    }
}
