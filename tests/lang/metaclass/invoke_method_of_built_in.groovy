// invokeMethod added to a built-in class's metaClass stands before its methods, at places that called them before.
def sizes = { it.size() }
println sizes('abc')
String.metaClass.invokeMethod = { String name, Object args -> "$name of $delegate" }
println sizes('abc')
println 'abc'.nothing()
GroovySystem.metaClassRegistry.removeMetaClass(String)
println sizes('abc')
// expect: 3
// expect: size of abc
// expect: nothing of abc
// expect: 3
