package groovy.util

import groovy.test.GroovyAssert
import junit.framework.ComparisonFailure
import junit.framework.TestCase

/** Tests whose equality is Groovy's, with assertions about what code throws. */
class GroovyTestCase extends TestCase {
    private int scripts

    GroovyTestCase() {}
    String getMethodName() { name }
    String getTestClassName() { "TestScript${name}${scripts++}.groovy" }

    static void assertEquals(String message, Object expected, Object actual) { if (expected != actual) failNotEquals(message, expected, actual) }
    static void assertEquals(Object expected, Object actual) { assertEquals((String) null, (Object) expected, (Object) actual) }
    static void assertEquals(String expected, String actual) {
        if (expected != actual) throw new ComparisonFailure(null, expected, actual)
    }

    protected void assertArrayEquals(Object[] expected, Object[] value) {
        String message = "expected array: $expected value array: $value"
        assertNotNull("$message: expected should not be null".toString(), expected)
        assertNotNull("$message: value should not be null".toString(), value)
        assertEquals(message, (Object) expected.length, (Object) value.length)
        for (int i = 0; i < expected.length; i++) assertEquals("value[$i] when $message".toString(), (Object) expected[i], (Object) value[i])
    }
    protected void assertLength(int length, char[] array) { assertEquals((Object) length, (Object) array.length) }
    protected void assertLength(int length, int[] array) { assertEquals((Object) length, (Object) array.length) }
    protected void assertLength(int length, Object[] array) { assertEquals((Object) length, (Object) array.length) }
    protected void assertContains(char expected, char[] array) { assertAmong(expected, array) }
    protected void assertContains(int expected, int[] array) { assertAmong(expected, array) }
    private void assertAmong(Object expected, Object array) {
        if (!array.any { it == expected }) fail("$expected not in {${array.collect { "'$it'" }.join(', ')} }".toString())
    }
    protected void assertToString(Object value, String expected) {
        assertEquals('toString() on value: ' + value, (Object) expected, (Object) value.toString())
    }
    protected void assertInspect(Object value, String expected) {
        assertEquals('inspect() on value: ' + value, (Object) expected, (Object) value.inspect())
    }
    protected void assertScript(String script) { GroovyAssert.assertScript(script) }

    protected String shouldFail(Closure code) { GroovyAssert.shouldFail(code).message }
    protected String shouldFail(Class type, Closure code) { GroovyAssert.shouldFail(type, code).message }
    protected String shouldFail(String script) { GroovyAssert.shouldFail(script).message }
    protected String shouldFail(Class type, String script) { GroovyAssert.shouldFail(type, script).message }
    protected String shouldFailWithCause(Class type, Closure code) { GroovyAssert.shouldFailWithCause(type, code).message }
    protected String fixEOLs(String value) { value.replaceAll('\r\n?|\n', '\n') }
}
