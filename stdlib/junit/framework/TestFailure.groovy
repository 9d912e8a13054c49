package junit.framework

/** A test and what it threw. */
class TestFailure {
    private Object test
    private Throwable thrown

    TestFailure(Object test, Throwable thrown) {
        this.test = test
        this.thrown = thrown
    }
    Object failedTest() { test }
    Throwable thrownException() { thrown }
    String exceptionMessage() { thrown.message }
    boolean isFailure() { thrown instanceof AssertionFailedError }
    String toString() { "$test: ${thrown.message}" }
}
