package junit.framework

/** Which tests ran, and how; listeners hear of each: startTest, endTest, addFailure, addError. */
class TestResult {
    private int ran
    private List failed = [], broken = [], listeners = []

    int runCount() { ran }
    int failureCount() { failed.size() }
    int errorCount() { broken.size() }
    boolean wasSuccessful() { !failed && !broken }
    Enumeration failures() { Collections.enumeration(failed) }
    Enumeration errors() { Collections.enumeration(broken) }
    void addListener(Object listener) { listeners << listener }
    void removeListener(Object listener) { listeners.remove(listener) }

    void run(Object test) {
        ran += test.countTestCases()
        for (listener in listeners) listener.startTest(test)
        try {
            test.runBare()
        } catch (AssertionFailedError e) {
            addFailure(test, e)
        } catch (Throwable e) {
            addError(test, e)
        }
        for (listener in listeners) listener.endTest(test)
    }
    void addFailure(Object test, Throwable thrown) {
        failed << new TestFailure(test, thrown)
        for (listener in listeners) listener.addFailure(test, thrown)
    }
    void addError(Object test, Throwable thrown) {
        broken << new TestFailure(test, thrown)
        for (listener in listeners) listener.addError(test, thrown)
    }
}
