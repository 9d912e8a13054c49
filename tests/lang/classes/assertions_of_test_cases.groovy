// JUnit's and GroovyTestCase's assertions, with the messages of their failures
class Cases extends GroovyTestCase {
    def t(Closure c) { try { println c() } catch (Throwable e) { println "${e.class.name}: ${e.message?.replaceAll(/[\w$]+@\w+/, 'closure')}" } }
    void testAll() {
        t { assertEquals 'abc', 'abd' }
        t { assertEquals 'm', 'abc', 'abd' }
        t { assertEquals '0123456789012345678901234abc5678901234567890123456789', '0123456789012345678901234xbc5678901234567890123456789' }
        t { assertEquals 1, 1L }
        t { assertEquals 1.0, 1 }
        t { assertEquals 'a', null }
        t { assertEquals "a${1}", 'a1' }
        t { assertEquals 'm', [1], [2] }
        t { assertEquals([a: 1], [a: 2]) }
        t { assertEquals 1.0d, 1.1d, 0.2d }
        t { assertEquals 1.0d, 1.1d, 0.01d }
        t { assertEquals 5, '5' }
        t { assertNull 1 }
        t { assertNull 'm', 1 }
        t { assertNotNull null }
        t { assertSame 'm', 1, 2 }
        t { def o = 'x'; assertNotSame 'm', o, o }
        t { assertTrue false }
        t { assertLength 2, [1] as int[] }
        t { assertArrayEquals([1, 2] as Object[], [1, 3] as Object[]) }
        t { assertArrayEquals([1, 2] as Object[], [1] as Object[]) }
        t { assertContains 1, [2, 3] as int[] }
        t { assertToString 5, '6' }
        t { assertInspect 'x', 'y' }
        t { assertScript '1 + 1' }
        t { shouldFail { } }
        t { shouldFail { 1 / 0 } }
        t { shouldFail(IllegalStateException) { 1 / 0 } }
        t { shouldFail(ArithmeticException, '1 / 0') }
        t { shouldFailWithCause(IOException) { throw new RuntimeException(new IOException('io')) } }
        t { shouldFailWithCause(IOException) { throw new IOException('x') } }
        t { "$name $methodName ${countTestCases()} ${this.toString()}" }
    }
}
def result = new junit.framework.TestResult()
new junit.framework.TestSuite(Cases).run(result)
println result.wasSuccessful()
def t = { Closure c -> try { println c() } catch (Throwable e) { println e.class.name + ': ' + e.message } }
t { org.junit.Assert.assertEquals('a', 'b') }
t { org.junit.Assert.assertEquals('m', 1, 2) }
t { org.junit.Assert.assertEquals(1, 1L) }
t { org.junit.Assert.assertEquals("a${1}", 'a1') }
t { org.junit.Assert.assertNull('m', 1) }
t { org.junit.Assert.assertArrayEquals([1] as int[], [2] as int[]) }
t { org.junit.Assert.assertNotEquals(1, 1) }
t { groovy.test.GroovyAssert.shouldFail { 1 / 0 } }
t { groovy.util.GroovyAssert.shouldFail(Exception) { 1 / 0 } }
// expect: junit.framework.ComparisonFailure: expected:<ab[c]> but was:<ab[d]>
// expect: junit.framework.ComparisonFailure: m expected:<ab[c]> but was:<ab[d]>
// expect: junit.framework.ComparisonFailure: expected:<...56789012345678901234[a]bc567890123456789012...> but was:<...56789012345678901234[x]bc567890123456789012...>
// expect: null
// expect: null
// expect: junit.framework.ComparisonFailure: expected:<a> but was:<null>
// expect: null
// expect: junit.framework.AssertionFailedError: m expected:<[1]> but was:<[2]>
// expect: junit.framework.AssertionFailedError: expected:<{a=1}> but was:<{a=2}>
// expect: null
// expect: junit.framework.AssertionFailedError: expected:<1.0> but was:<1.1>
// expect: junit.framework.AssertionFailedError: expected:<5> but was:<5>
// expect: junit.framework.AssertionFailedError: Expected: <null> but was: 1
// expect: junit.framework.AssertionFailedError: m
// expect: junit.framework.AssertionFailedError: null
// expect: junit.framework.AssertionFailedError: m expected same:<1> was not:<2>
// expect: junit.framework.AssertionFailedError: m expected not same
// expect: junit.framework.AssertionFailedError: null
// expect: junit.framework.AssertionFailedError: expected:<2> but was:<1>
// expect: junit.framework.AssertionFailedError: value[1] when expected array: [1, 2] value array: [1, 3] expected:<2> but was:<3>
// expect: junit.framework.AssertionFailedError: expected array: [1, 2] value array: [1] expected:<2> but was:<1>
// expect: junit.framework.AssertionFailedError: 1 not in {'2', '3' }
// expect: junit.framework.AssertionFailedError: toString() on value: 5 expected:<6> but was:<5>
// expect: junit.framework.AssertionFailedError: inspect() on value: x expected:<y> but was:<'x'>
// expect: null
// expect: java.lang.AssertionError: Closure closure should have failed
// expect: Division by zero
// expect: java.lang.AssertionError: Closure closure should have failed with an exception of type java.lang.IllegalStateException, instead got Exception java.lang.ArithmeticException: Division by zero
// expect: Division by zero
// expect: io
// expect: java.lang.AssertionError: Closure closure was expected to fail due to a nested cause of type java.io.IOException but instead got a direct exception of type java.io.IOException with no nested cause(s). Code under test has a bug or perhaps you meant shouldFail?
// expect: testAll testAll 1 testAll(Cases)
// expect: true
// expect: org.junit.ComparisonFailure: expected:<[a]> but was:<[b]>
// expect: java.lang.AssertionError: m expected:<1> but was:<2>
// expect: null
// expect: java.lang.AssertionError: expected: org.codehaus.groovy.runtime.GStringImpl<a1> but was: java.lang.String<a1>
// expect: java.lang.AssertionError: m expected null, but was:<1>
// expect: org.junit.internal.ArrayComparisonFailure: arrays first differed at element [0]; expected:<1> but was:<2>
// expect: java.lang.AssertionError: Values should be different. Actual: 1
// expect: java.lang.ArithmeticException: Division by zero
// expect: java.lang.ArithmeticException: Division by zero
