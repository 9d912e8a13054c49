package junit.framework

/** Two texts that differ; the message shows where. */
class ComparisonFailure extends AssertionFailedError {
    private static final int CONTEXT = 20
    private final String expected, actual

    ComparisonFailure(String message, String expected, String actual) {
        super(describe(message, expected, actual))
        this.expected = expected
        this.actual = actual
    }
    String getExpected() { expected }
    String getActual() { actual }

    /** "message expected:<ab[c]> but was:<ab[d]>" */
    static String describe(String message, String expected, String actual) {
        if (expected == null || actual == null || expected == actual) return Assert.format(message, expected, actual)
        int shorter = Math.min(expected.size(), actual.size()), head = 0, tail = 0
        while (head < shorter && expected.charAt(head) == actual.charAt(head)) head++
        while (tail < shorter - head && expected.charAt(expected.size() - 1 - tail) == actual.charAt(actual.size() - 1 - tail)) tail++
        Assert.format(message, compact(expected, head, tail), compact(actual, head, tail))
    }
    private static String compact(String text, int head, int tail) {
        int end = text.size() - tail
        String before = text.substring(Math.max(0, head - CONTEXT), head), after = text.substring(end, Math.min(text.size(), end + CONTEXT))
        (head > CONTEXT ? '...' : '') + before + '[' + text.substring(head, end) + ']' + after + (tail > CONTEXT ? '...' : '')
    }
}
