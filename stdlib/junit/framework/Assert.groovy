package junit.framework

/** JUnit 3's assertions. */
class Assert {
    static void fail(String message = null) { throw message == null ? new AssertionFailedError() : new AssertionFailedError(message) }
    static void assertTrue(String message, boolean condition) { if (!condition) fail(message) }
    static void assertTrue(boolean condition) { assertTrue(null, condition) }
    static void assertFalse(String message, boolean condition) { assertTrue(message, !condition) }
    static void assertFalse(boolean condition) { assertTrue(null, !condition) }
    static void assertNull(String message, Object object) { assertTrue(message, object == null) }
    static void assertNull(Object object) { if (object != null) fail("Expected: <null> but was: ${String.valueOf(object)}".toString()) }
    static void assertNotNull(String message, Object object) { assertTrue(message, object != null) }
    static void assertNotNull(Object object) { assertTrue(null, object != null) }

    static void assertEquals(String message, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) failNotEquals(message, expected, actual)
    }
    static void assertEquals(Object expected, Object actual) { assertEquals((String) null, (Object) expected, (Object) actual) }
    static void assertEquals(String message, String expected, String actual) {
        if (expected != actual) throw new ComparisonFailure(message, expected, actual)
    }
    static void assertEquals(String expected, String actual) { assertEquals((String) null, (String) expected, (String) actual) }
    static void assertEquals(String message, double expected, double actual, double delta) {
        if (Double.compare(expected, actual) != 0 && !((expected - actual).abs() <= delta)) failNotEquals(message, expected, actual)
    }
    static void assertEquals(double expected, double actual, double delta) { assertEquals(null, expected, actual, delta) }

    static void assertSame(String message, Object expected, Object actual) { if (!expected.is(actual)) failNotSame(message, expected, actual) }
    static void assertSame(Object expected, Object actual) { assertSame(null, expected, actual) }
    static void assertNotSame(String message, Object expected, Object actual) { if (expected.is(actual)) failSame(message) }
    static void assertNotSame(Object expected, Object actual) { assertNotSame(null, expected, actual) }

    static void failSame(String message) { fail(before(message) + 'expected not same') }
    static void failNotSame(String message, Object expected, Object actual) {
        fail(before(message) + "expected same:<${String.valueOf(expected)}> was not:<${String.valueOf(actual)}>")
    }
    static void failNotEquals(String message, Object expected, Object actual) { fail(format(message, expected, actual)) }
    static String format(String message, Object expected, Object actual) {
        before(message) + "expected:<${String.valueOf(expected)}> but was:<${String.valueOf(actual)}>"
    }
    private static String before(String message) { message ? "$message " : '' }
}
