println null.getProperties()  // expect: [class:class org.codehaus.groovy.runtime.NullObject, nullObject:null]
try { null.dump() } catch (NullPointerException e) { println e.message }  // expect: Cannot invoke method hashCode() on null object
try { Objects.requireNonNullElse(null, null) } catch (NullPointerException e) { println e.message }  // expect: defaultObj
try { Objects.requireNonNullElseGet(null, { null }) } catch (NullPointerException e) { println e.message }  // expect: supplier.get()
