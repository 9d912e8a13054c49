package junit.framework

/** The tests of classes that extend TestCase; run() makes an object for each. */
class TestSuite {
    String name
    private List parts = []

    TestSuite() {}
    TestSuite(String name) { this.name = name }
    TestSuite(Class type) {
        name = type.name
        addTestSuite(type)
    }
    void addTestSuite(Class type) {
        for (method in type.methods)
            if (method.name.startsWith('test') && !method.parameterTypes && !parts.any { it == [type, method.name] }) parts << [type, method.name]
    }
    void addTest(Object test) { parts << test }
    int countTestCases() { parts.sum(0) { it instanceof TestSuite ? it.countTestCases() : 1 } }
    int testCount() { parts.size() }

    void run(TestResult result) {
        for (part in parts) {
            if (part instanceof TestSuite) part.run(result)
            else if (part instanceof List) result.run(part[0].newInstance(), part[1])
            else result.run(part, part.name)
        }
    }
    String toString() { name ?: super.toString() }
}
