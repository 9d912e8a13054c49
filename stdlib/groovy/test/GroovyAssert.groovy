package groovy.test

/** Assertions about what a closure or script throws; they give what was thrown. */
class GroovyAssert extends org.junit.Assert {
    private static final int DEEPEST = 10
    private static int scripts

    static void assertScript(String script) { new GroovyShell().evaluate(script, "TestScript${scripts++}.groovy") }

    static Throwable shouldFail(Closure code) { thrownBy("Closure ${code.toString()}", { code.call() }) }
    static Throwable shouldFail(Class type, Closure code) { thrownBy("Closure ${code.toString()}", { code.call() }, type) }
    static Throwable shouldFail(String script) { thrownBy('Script', { assertScript(script) }) }
    static Throwable shouldFail(Class type, String script) { thrownBy('Script', { assertScript(script) }, type) }

    static Throwable shouldFailWithCause(Class type, Closure code) {
        if (type == null) fail('The expectedCause class cannot be null')
        Throwable thrown = caught { code.call() }, cause = thrown?.cause
        if (thrown != null && cause == null)
            fail("Closure ${code.toString()} was expected to fail due to a nested cause of type ${type.name} but instead got a direct exception of type " +
                 "${thrown.getClass().name} with no nested cause(s). Code under test has a bug or perhaps you meant shouldFail?")
        for (int level = 0; cause != null && !type.isInstance(cause) && level < DEEPEST; level++) cause = cause.cause
        if (cause == null || !type.isInstance(cause))
            fail("Closure ${code.toString()} should have failed with an exception having a nested cause of type ${type.name}" +
                 (thrown == null ? '' : ", instead found these Exceptions:\n${causes(thrown)}"))
        cause
    }

    private static Throwable caught(Closure code) {
        try {
            code.call()
        } catch (Throwable e) {
            return e
        }
        null
    }
    private static Throwable thrownBy(String what, Closure code, Class type = null) {
        Throwable thrown = caught(code)
        String wanted = type == null ? '' : " with an exception of type ${type.name}"
        if (thrown == null) fail("$what should have failed$wanted".toString())
        if (type != null && !type.isInstance(thrown)) fail("$what should have failed$wanted, instead got Exception $thrown".toString())
        thrown
    }
    private static String causes(Throwable thrown) {
        StringBuilder text = new StringBuilder()
        int level = 0
        for (Throwable at = thrown; at != null; at = at.cause) {
            text << '   ' * Math.max(0, level - 1) << (level ? '-> ' : '')
            if (level > DEEPEST) return text << '...'
            text << "${at.getClass().name}: ${at.message}\n"
            level++
        }
        text
    }
}
