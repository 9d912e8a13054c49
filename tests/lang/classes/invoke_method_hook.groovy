class A implements GroovyInterceptable { def real() { 'real' }; def invokeMethod(String n, args) { "intercepted $n ${args as List}" } }
println new A().real()
println new A().other(1)
class B { def real() { 'real' }; def invokeMethod(String n, args) { "fallback $n" } }
println new B().real()
println new B().other(1)
// expect: intercepted real []
// expect: intercepted other [1]
// expect: real
// expect: fallback other
