package org.junit.runner.notification

/** A test and what it threw. */
class Failure {
    final String testHeader
    final Throwable exception

    Failure(String testHeader, Throwable exception) {
        this.testHeader = testHeader
        this.exception = exception
    }
    String getMessage() { exception.message }
    String toString() { "$testHeader: ${exception.message}" }
}
