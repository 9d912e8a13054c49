import groovy.transform.*
class MyTests extends GroovyTestCase {
  @NotYetImplemented void testShouldNotFail()  { assertFalse true }
  @NotYetImplemented void testOther()  { }
}
class M { @Memoized List m(int a) { [a] }; @NotYetImplemented void n() { throw new Exception() } }
println M.getMethod('m', int).returnType
println M.getMethod('n').returnType
def r = new junit.framework.TestResult()
new junit.framework.TestSuite(MyTests).run(r)
println r.runCount() + ' ' + r.failureCount() + ' ' + r.failures().toList()*.toString()
// expect: interface java.util.List
// expect: void
// expect: 2 0 []
