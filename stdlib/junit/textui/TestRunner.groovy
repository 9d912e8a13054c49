package junit.textui

import junit.framework.TestResult
import junit.framework.TestSuite

import java.text.DecimalFormat

/** Runs a suite and tells on the console how it goes: a point for each test, E and F for those that fail. */
class TestRunner {
    private static final int WIDTH = 40
    private int column

    static TestResult run(Class type) { run(new TestSuite(type)) }
    static TestResult run(Object suite) { new TestRunner().doRun(suite) }

    TestResult doRun(Object suite) {
        long begun = System.currentTimeMillis()
        TestResult result = new TestResult()
        result.addListener(this)
        suite.run(result)
        println()
        println "Time: ${new DecimalFormat('#,##0.###').format((System.currentTimeMillis() - begun) / 1000)}"
        report('error', result.errors().toList())
        report('failure', result.failures().toList())
        sum(result)
        result
    }
    void startTest(Object test) {
        print '.'
        if (column++ < WIDTH) return
        println()
        column = 0
    }
    void endTest(Object test) {}
    void addFailure(Object test, Throwable thrown) { print 'F' }
    void addError(Object test, Throwable thrown) { print 'E' }

    private void report(String kind, List problems) {
        if (!problems) return
        println problems.size() == 1 ? "There was 1 $kind:" : "There were ${problems.size()} ${kind}s:"
        problems.eachWithIndex { problem, i ->
            print "${i + 1}) ${problem.failedTest()}"
            println problem.thrownException()
            for (frame in problem.thrownException().stackTrace) if (!frame.className.startsWith('junit.')) println "\tat $frame"
        }
    }
    private void sum(TestResult result) {
        println()
        if (result.wasSuccessful()) {
            println "OK (${result.runCount()} test${result.runCount() == 1 ? '' : 's'})"
        } else {
            println 'FAILURES!!!'
            println "Tests run: ${result.runCount()},  Failures: ${result.failureCount()},  Errors: ${result.errorCount()}"
        }
        println()
    }
}
