// The registry's handle that makes metaClasses can be asked for, replaced and put back.
def registry = GroovySystem.metaClassRegistry
class A { }
class B extends A { }
def before = registry.metaClassCreationHandler
println before != null  // expect: true
registry.metaClassCreationHandle = new ExpandoMetaClassCreationHandle()
A.metaClass.foo = { 'foo' }
println new B().foo()  // expect: foo
registry.metaClassCreationHandle = before
println registry.metaClassCreationHandler.is(before)  // expect: true
try { registry.metaClassCreationHandle = null } catch (IllegalArgumentException e) { println e.message }  // expect: Cannot set MetaClassCreationHandle to null value!
