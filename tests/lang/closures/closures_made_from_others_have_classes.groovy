def c = { it }
println([c >> c, c << c, c.trampoline(), c.memoize(), c.memoizeAtMost(2), c.memoizeAtLeast(2), c.curry(1)]*.getClass()*.simpleName)
// expect: [ComposedClosure, ComposedClosure, TrampolineClosure, MemoizeFunction, MemoizeFunction, SoftReferenceMemoizeFunction, CurriedClosure]
println((c >> c).getClass().superclass) // expect: class groovy.lang.Closure
println((c >> c) instanceof org.codehaus.groovy.runtime.ComposedClosure) // expect: true
println([c.invokeMethod('call', [1, 2]), c.invokeMethod('call', []), 'abc'.invokeMethod('substring', [1, 2])]) // expect: [[1, 2], [], b]
println(({ a, b -> "$a-$b" } << { it })(1..2)) // expect: 1-2
