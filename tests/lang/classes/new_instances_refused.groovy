// Primitive types and arrays have no constructors.
def attempt(Closure c) { try { println c() } catch (e) { println "${e.class.simpleName} ${e.message}" } }
attempt { int.newInstance() }
attempt { long.newInstance(3) }
attempt { void.newInstance() }
attempt { int[].newInstance() }
attempt { String[].newInstance() }
println int[].componentType.toString() + int[].getComponentType() + (int.componentType == null)
// expect: GroovyRuntimeException Could not find matching constructor for: int()
// expect: GroovyRuntimeException Could not find matching constructor for: long(java.lang.Integer)
// expect: GroovyRuntimeException Could not find matching constructor for: void()
// expect: GroovyRuntimeException Could not find matching constructor for: [I()
// expect: GroovyRuntimeException Could not find matching constructor for: [Ljava.lang.String;()
// expect: intinttrue
