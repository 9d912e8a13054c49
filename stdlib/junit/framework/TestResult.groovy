package junit.framework

/** Which tests ran, and how. */
class TestResult {
    private int ran
    private List failed = [], broken = []

    int runCount() { ran }
    int failureCount() { failed.size() }
    int errorCount() { broken.size() }
    boolean wasSuccessful() { !failed && !broken }
    Enumeration failures() { Collections.enumeration(failed) }
    Enumeration errors() { Collections.enumeration(broken) }

    void run(Object test, String method) {
        ran++
        Throwable thrown = null
        try {
            test.setUp()
            test."$method"()
        } catch (Throwable e) {
            thrown = e
        }
        try {
            test.tearDown()
        } catch (Throwable e) {
            thrown = thrown ?: e
        }
        if (thrown != null) (thrown instanceof AssertionError ? failed : broken) << new TestFailure("$method(${test.class.name})", thrown)
    }
}
