package org.junit

import org.junit.internal.ArrayComparisonFailure

/** JUnit 4's assertions. */
class Assert {
    static void fail(String message = null) { throw message == null ? new AssertionError() : new AssertionError((Object) message) }
    static void assertTrue(String message, boolean condition) { if (!condition) fail(message) }
    static void assertTrue(boolean condition) { assertTrue(null, condition) }
    static void assertFalse(String message, boolean condition) { assertTrue(message, !condition) }
    static void assertFalse(boolean condition) { assertTrue(null, !condition) }
    static void assertNull(String message, Object object) {
        if (object != null) fail(before(message) + "expected null, but was:<${String.valueOf(object)}>")
    }
    static void assertNull(Object object) { assertNull(null, object) }
    static void assertNotNull(String message, Object object) { assertTrue(message, object != null) }
    static void assertNotNull(Object object) { assertNotNull(null, object) }

    static void assertEquals(String message, Object expected, Object actual) {
        if (Objects.equals(expected, actual)) return
        if (expected instanceof String && actual instanceof String) throw new ComparisonFailure(message ?: '', expected, actual)
        fail(format(message, expected, actual))
    }
    static void assertEquals(Object expected, Object actual) { assertEquals((String) null, (Object) expected, (Object) actual) }
    static void assertEquals(String message, long expected, long actual) { if (expected != actual) fail(format(message, expected, actual)) }
    static void assertEquals(long expected, long actual) { assertEquals((String) null, (long) expected, (long) actual) }
    static void assertEquals(String message, double expected, double actual, double delta) {
        if (Double.compare(expected, actual) != 0 && !((expected - actual).abs() <= delta)) fail(format(message, expected, actual))
    }
    static void assertEquals(double expected, double actual, double delta) { assertEquals(null, expected, actual, delta) }
    static void assertNotEquals(String message, Object unexpected, Object actual) {
        if (Objects.equals(unexpected, actual))
            fail("${message ? "$message. " : 'Values should be different. '}Actual: ${String.valueOf(actual)}".toString())
    }
    static void assertNotEquals(Object unexpected, Object actual) { assertNotEquals(null, unexpected, actual) }

    static void assertSame(String message, Object expected, Object actual) {
        if (!expected.is(actual)) fail(before(message) + "expected same:<${String.valueOf(expected)}> was not:<${String.valueOf(actual)}>")
    }
    static void assertSame(Object expected, Object actual) { assertSame(null, expected, actual) }
    static void assertNotSame(String message, Object unexpected, Object actual) {
        if (unexpected.is(actual)) fail(before(message) + 'expected not same')
    }
    static void assertNotSame(Object unexpected, Object actual) { assertNotSame(null, unexpected, actual) }

    static void assertArrayEquals(String message, Object expected, Object actual) {
        if (expected.is(actual)) return
        if (expected == null || actual == null) fail(before(message) + "${expected == null ? 'expected' : 'actual'} array was null")
        if (expected.length != actual.length)
            fail("${message ? "$message: " : ''}array lengths differed, expected.length=$expected.length actual.length=$actual.length".toString())
        for (int i = 0; i < expected.length; i++) compareItems(message, i, expected[i], actual[i])
    }
    static void assertArrayEquals(Object expected, Object actual) { assertArrayEquals(null, expected, actual) }

    private static void compareItems(String message, int index, Object expected, Object actual) {
        try {
            assertEquals((String) null, (Object) expected, (Object) actual)
        } catch (AssertionError e) {
            throw new ArrayComparisonFailure(message, index, e)
        }
    }
    private static String before(String message) { message ? "$message " : '' }
    /** Where both have the same text, with their classes. */
    private static String format(String message, Object expected, Object actual) {
        String a = String.valueOf(expected), b = String.valueOf(actual)
        if (a != b) return before(message) + "expected:<$a> but was:<$b>"
        before(message) + "expected: ${shown(expected, a)} but was: ${shown(actual, b)}"
    }
    private static String shown(Object value, String text) { "${value == null ? 'null' : value.getClass().name}<$text>" }
}
