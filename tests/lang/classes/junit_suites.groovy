// JUnit's own classes: cases, suites run by hand, static assertions, JUnit 4's annotations.
import org.junit.*
import org.junit.runner.JUnitCore

class Sums extends junit.framework.TestCase {
    int base
    void setUp() { base = 2 }
    void testRight() { assertEquals(4, base + 2) }
    void testWrong() { assertEquals('sum', 5, base + 2) }
    void testBroken() { throw new IllegalStateException('broken') }
    void helper() { fail() }
}
def result = new junit.framework.TestResult()
def suite = new junit.framework.TestSuite(Sums)
println suite.countTestCases()
suite.run(result)
println([result.runCount(), result.failureCount(), result.errorCount(), result.wasSuccessful()])
println result.failures().nextElement().exceptionMessage()
println new Sums() instanceof junit.framework.Assert
println GroovyTestCase.superclass.name + ' ' + (new Sums(name: 'x').name)
try { junit.framework.Assert.assertTrue('no', false) } catch (AssertionError e) { println e.class.name + ' ' + e.message }

class Marked {
    static List log = []
    @BeforeClass static void first() { log << 'first' }
    @Before void before() { log << 'before' }
    @Test void works() { log << 'works' }
    @Test void fails() { Assert.assertEquals(1, 2) }
    @Ignore @Test void never() { log << 'never' }
    void notATest() { log << 'not' }
    @After void after() { log << 'after' }
}
def run = new JUnitCore().run(Marked)
println([run.runCount, run.failureCount, run.ignoreCount, run.wasSuccessful()])
println run.failures*.testHeader + run.failures*.message
println Marked.log.countBy { it }.sort()
println JUnitCore.runClasses(Marked, Sums).runCount
// expect: 3
// expect: [3, 1, 1, false]
// expect: sum expected:<5> but was:<4>
// expect: true
// expect: junit.framework.TestCase x
// expect: junit.framework.AssertionFailedError no
// expect: [2, 1, 1, false]
// expect: [fails(Marked), expected:<1> but was:<2>]
// expect: [after:2, before:2, first:1, works:1]
// expect: 5
