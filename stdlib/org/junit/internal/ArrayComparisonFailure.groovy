package org.junit.internal

/** Where two arrays differ first. */
class ArrayComparisonFailure extends AssertionError {
    ArrayComparisonFailure(String message, int index, Throwable cause) {
        super("${message ? "$message: " : ''}arrays first differed at element [$index]; ${cause.message}".toString(), cause)
    }
}
