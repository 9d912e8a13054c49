// an interceptor hears of private methods, too
class InspectMe { int outer() { return inner() + this.two(2) } ; private int inner() { 1 }; private int two(int x) { x } ; int viaClosure() { [1].collect { inner() }[0] } }
def tracer = new TracingInterceptor(writer: new StringWriter())
def proxy = ProxyMetaClass.getInstance(InspectMe)
proxy.interceptor = tracer
InspectMe me = new InspectMe()
me.metaClass = proxy
println me.outer()
println tracer.writer
println me.viaClosure()
println new InspectMe().outer()
// expect: 3
// expect: before InspectMe.outer()
// expect:   before InspectMe.inner()
// expect:   after  InspectMe.inner()
// expect:   before InspectMe.two(java.lang.Integer)
// expect:   after  InspectMe.two(java.lang.Integer)
// expect: after  InspectMe.outer()
// expect:
// expect: 1
// expect: 3
