def up = 'abc'.&toUpperCase
println up()
def add = { a, b -> a + b }
println([1, 2, 3].inject(0, Math.&max))
println(['a', 'b'].collect('x'.&plus))
class M { def m(int a) { "int $a" }; def m(String a) { "String $a" }; static s(a) { "static $a" } }
def p = new M().&m
println p(1) + ' ' + p('x')
println M.&s.call(9)
println p.method
def script() { 'script method' }
println this.&script.call()
println this.&println.class.simpleName
// expect: ABC
// expect: 3
// expect: [xa, xb]
// expect: int 1 String x
// expect: static 9
// expect: m
// expect: script method
// expect: MethodClosure
