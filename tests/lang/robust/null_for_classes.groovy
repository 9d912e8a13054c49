// Null where a class is wanted is told as such, and ends nothing.
def t = { c -> try { c(); println 'no exception' } catch (NullPointerException e) { println 'told' } }
t { ProxyMetaClass.getInstance(null) }
t { GroovySystem.metaClassRegistry.getMetaClass(null) }
t { new ProxyGenerator().instantiateAggregate([a: { 1 }], [null]) }
t { new ProxyGenerator().instantiateAggregateFromInterface([:], null) }
t { new ExpandoMetaClass(null) }
try { ProxyGenerator.INSTANCE.instantiateAggregateFromInterface(String) } catch (IncompatibleClassChangeError e) { println e.message.replaceAll(/\d+_/, '_') }
println ProxyGenerator.INSTANCE.instantiateAggregate([a: { 1 }], [ArrayList]) instanceof ArrayList
// expect: told
// expect: told
// expect: told
// expect: told
// expect: told
// expect: class String_groovyProxy cannot inherit from final class java.lang.String
// expect: true
