package junit.framework

/** One test of a class: the method of its name. */
abstract class TestCase extends Assert {
    private String name

    TestCase() {}
    TestCase(String name) { this.name = name }
    String getName() { name }
    void setName(String name) { this.name = name }
    int countTestCases() { 1 }
    protected void setUp() {}
    protected void tearDown() {}
    protected void runTest() { this."$name"() }
    void runBare() {
        Throwable thrown = null
        setUp()
        try {
            runTest()
        } catch (Throwable e) {
            thrown = e
        }
        try {
            tearDown()
        } catch (Throwable e) {
            thrown = thrown ?: e
        }
        if (thrown != null) throw thrown
    }
    TestResult run() {
        TestResult result = new TestResult()
        run(result)
        result
    }
    void run(TestResult result) { result.run(this) }
    String toString() { "$name(${getClass().name})" }
}
