package org.junit.runner

import org.junit.runner.notification.Failure

/** How many tests ran, and which failed. */
class Result {
    int runCount, ignoreCount
    long runTime
    private final long begun = System.currentTimeMillis()
    private List failed = []

    int getFailureCount() { failed.size() }
    List getFailures() { failed }
    boolean wasSuccessful() { !failed }
    void noteRun() { runCount++ }
    void noteIgnored() { ignoreCount++ }
    void noteFailure(Object test, Throwable thrown) { failed << new Failure(test.toString(), thrown) }
    void finish() { runTime = System.currentTimeMillis() - begun }
}
