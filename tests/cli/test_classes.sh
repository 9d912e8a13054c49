# A source that is a class of tests prints what JUnit's text runner prints; failed tests fail the run.
cat >Good.groovy <<'G'
class Good extends GroovyTestCase {
    void testB() { assertEquals 2, 1 + 1 }
    void testA() { println 'a' }
    def testNot() { fail() }
}
G
sluice run -q --no-record Good.groovy
#> .a
#> .
#> Time: *
#>
#> OK (2 tests)
#>
cat >Bad.groovy <<'G'
class Bad extends GroovyTestCase {
    void testA() { assertEquals 'm', 1, 2 }
    void testB() { throw new IllegalStateException('broken') }
    private void testC() {}
}
G
sluice run -q --no-record Bad.groovy 2>/dev/null
echo "exit $?"
#> .F.E.F
#> Time: *
#> There was 1 error:
#> 1) testB(Bad)java.lang.IllegalStateException: broken
#> *at Bad.testB(Bad.groovy:3)
#> There were 2 failures:
#> 1) testA(Bad)junit.framework.AssertionFailedError: m expected:<1> but was:<2>
#> *at groovy.util.GroovyTestCase.assertEquals(*)
#> *at Bad.testA(Bad.groovy:2)
#> 2) warning(junit.framework.TestSuite$1)junit.framework.AssertionFailedError: Test method isn't public: testC(Bad)
#>
#> FAILURES!!!
#> Tests run: 3,  Failures: 2,  Errors: 1
#>
#> exit 1
