package junit.framework

import java.lang.reflect.Modifier

/** Tests in order: those of a class that extends TestCase, single ones, other suites. */
class TestSuite {
    String name
    private List parts = []

    TestSuite() {}
    TestSuite(String name) { this.name = name }
    TestSuite(Class type) {
        name = type.name
        addTests(type)
    }
    TestSuite(Class... types) { for (type in types) addTestSuite(type) }

    void addTestSuite(Class type) { addTest(new TestSuite(type)) }
    void addTest(Object test) { parts << test }
    int countTestCases() { parts.sum(0) { it.countTestCases() } }
    int testCount() { parts.size() }
    Object testAt(int index) { parts[index] }
    Enumeration tests() { Collections.enumeration(parts) }
    void run(TestResult result) { for (part in parts) part.run(result) }
    String toString() { name ?: super.toString() }

    /** Methods of one class come in the order of their names' hash codes, as in JUnit. */
    private void addTests(Class type) {
        Set seen = []
        for (Class at = type; TestCase.isAssignableFrom(at); at = at.superclass)
            for (method in at.declaredMethods.sort { it.name.hashCode() })
                if (isTest(method) && seen.add(method.name)) addMethod(type, method)
        if (!parts) addTest(new Warning("No tests found in ${type.name}"))
    }
    private boolean isTest(Object method) {
        method.name.startsWith('test') && !method.parameterTypes && method.returnType == void && !Modifier.isStatic(method.modifiers)
    }
    private void addMethod(Class type, Object method) {
        if (!Modifier.isPublic(method.modifiers)) {
            addTest(new Warning("Test method isn't public: ${method.name}(${type.name})"))
            return
        }
        Object test = type.newInstance()
        test.setName(method.name)
        addTest(test)
    }
}

/** What is wrong with a class of tests, as a test that fails. */
class Warning extends TestCase {
    private final String message

    Warning(String message) {
        super('warning')
        this.message = message
    }
    protected void runTest() { fail(message) }
    String toString() { 'warning(junit.framework.TestSuite$1)' }
}
