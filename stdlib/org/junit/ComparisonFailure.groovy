package org.junit

/** Two texts that differ; the message shows where. */
class ComparisonFailure extends AssertionError {
    private final String expected, actual

    ComparisonFailure(String message, String expected, String actual) {
        super((Object) junit.framework.ComparisonFailure.describe(message, expected, actual))
        this.expected = expected
        this.actual = actual
    }
    String getExpected() { expected }
    String getActual() { actual }
}
