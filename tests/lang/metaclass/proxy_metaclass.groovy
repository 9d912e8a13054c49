// ProxyMetaClass: an interceptor sees calls, constructors and static calls, and may stand in for them.
class Calc {
    def base = 1
    def add(a, b) { sum([a, b]) }
    def sum(List l) { l.sum() + base }
    static two() { 2 }
}
class Stub implements Interceptor {
    def log = []
    boolean run = true
    Object beforeInvoke(Object o, String name, Object[] args) { log << "$name$args"; 'instead' }
    Object afterInvoke(Object o, String name, Object[] args, Object result) { name == 'add' ? "<$result>" : result }
    boolean doInvoke() { run }
}
def proxy = ProxyMetaClass.getInstance(Calc)
proxy.interceptor = new Stub()
println proxy.use {
    def c = new Calc()
    [c.add(1, 2), Calc.two(), c.base]
}
println proxy.interceptor.log
proxy.interceptor.run = false
println proxy.use { [new Calc(), Calc.two()] }
println new Calc().add(1, 2)
def c = new Calc()
proxy.interceptor = new BenchmarkInterceptor()
proxy.use(c) { c.add(1, 2); c.add(3, 4); new Calc().add(5, 6) }
println proxy.interceptor.statistic().collect { [it[0], it[1]] }
def trace = new TracingInterceptor(writer: new StringWriter())
proxy.interceptor = trace
proxy.use { new Calc().add(1, 2G) }
println trace.writer
class Props implements PropertyAccessInterceptor {
    boolean run = true
    Object beforeGet(Object o, String name) { "no $name" }
    void beforeSet(Object o, String name, Object value) { println "$name := $value" }
    Object beforeInvoke(Object o, String name, Object[] args) { null }
    Object afterInvoke(Object o, String name, Object[] args, Object result) { result }
    boolean doInvoke() { run }
}
proxy.interceptor = new Props()
proxy.use {
    def d = new Calc()
    d.base = 7
    println d.base
    proxy.interceptor.run = false
    println d.base
}
class Fixed extends ProxyMetaClass {
    Fixed(MetaClassRegistry r, Class c, MetaClass m) { super(r, c, m) }
    Object invokeConstructor(Object[] args) { 'made' }
}
def registry = GroovySystem.metaClassRegistry, before = registry.getMetaClass(Calc)
registry.setMetaClass(Calc, new Fixed(registry, Calc, before))
println new Calc()
registry.setMetaClass(Calc, before)
println new Calc().base
try { new ProxyMetaClass(registry, Calc, null) } catch (IllegalArgumentException e) { println e.message }
// expect: [<4>, 2, 1]
// expect: [ctor[], add[1, 2], sum[[1, 2]], two[]]
// expect: [instead, instead]
// expect: 4
// expect: [[add, 2], [sum, 2]]
// expect: before Calc.ctor()
// expect: after  Calc.ctor()
// expect: before Calc.add(java.lang.Integer, java.math.BigInteger)
// expect:   before Calc.sum(java.util.ArrayList)
// expect:   after  Calc.sum(java.util.ArrayList)
// expect: after  Calc.add(java.lang.Integer, java.math.BigInteger)
// expect: 
// expect: base := 7
// expect: 7
// expect: no base
// expect: made
// expect: 1
// expect: adaptee must not be null
