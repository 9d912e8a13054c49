package groovy.util

/** Tests that have a fresh GroovyShell each. */
class GroovyShellTestCase extends GroovyTestCase {
    @Delegate protected GroovyShell shell

    protected void setUp() {
        super.setUp()
        shell = createNewShell()
    }
    protected void tearDown() {
        shell = null
        super.tearDown()
    }
    protected GroovyShell createNewShell() { new GroovyShell() }

    /** Runs the closure, or the script, while the shell has these variables as well. */
    protected Object withBinding(Map variables, Closure code) {
        Map bound = shell.context.variables, before = new HashMap(bound)
        try {
            bound.putAll(variables)
            return code.call()
        } finally {
            bound.clear()
            bound.putAll(before)
        }
    }
    protected Object withBinding(Map variables, String script) { withBinding(variables) { shell.evaluate(script) } }
}
