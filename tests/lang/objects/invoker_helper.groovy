import org.codehaus.groovy.runtime.InvokerHelper
println InvokerHelper.unaryMinus(3)
println InvokerHelper.format([a:'x'], false)
println InvokerHelper.toListString([1,'a'])
println InvokerHelper.toMapString([a:1])
println InvokerHelper.createList([1,2] as Object[])
println InvokerHelper.createMap(['a',2] as Object[])
println InvokerHelper.createRange(1,3,false)
println InvokerHelper.invokeStaticMethod(Math, 'max', [1,2] as Object[])
println InvokerHelper.getMethodPointer('abc','size')()
println InvokerHelper.escapeBackslashes('a\n\\b')
println InvokerHelper.toArrayString([1,2] as Object[])
println InvokerHelper.toTypeString([1,'a',null] as Object[])
println InvokerHelper.asArray('x').size()
println(({ def s = new GroovyShell().parse('x + 1').class; InvokerHelper.createScript(s, new Binding(x: 4)).run() }).call())
println InvokerHelper.getPropertySafe(null, 'x')
println InvokerHelper.invokeMethod('abc', 'substring', 1)
println InvokerHelper.inspect(['a'])
println(({ def w = new StringWriter(); InvokerHelper.write(w, [1]); w }).call())
// expect: -3
// expect: [a:x]
// expect: [1, a]
// expect: [a:1]
// expect: [1, 2]
// expect: [a:2]
// expect: [1, 2]
// expect: 2
// expect: 3
// expect: a\n\\b
// expect: [1, 2]
// expect: java.lang.Integer, java.lang.String, null
// expect: 1
// expect: 5
// expect: null
// expect: bc
// expect: ['a']
// expect: [1]
