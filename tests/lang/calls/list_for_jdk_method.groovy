def said = { c -> try { c() } catch (e) { e.class.simpleName + ': ' + e.message.readLines()[0] } }
println said { 'abc'.contentEquals([]) }  // expect: MethodSelectionException: Could not find which method contentEquals() to invoke from this list:
println said { Optional.of(3).map([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { Optional.of(3).map([{ it }]) }  // expect: IllegalArgumentException: argument type mismatch
println said { new BitSet().intersects([]) }  // expect: IllegalArgumentException: wrong number of arguments
println said { 5.0 * [3.0] }  // expect: 15.00
try { 5.0 * [3, 4] } catch (NullPointerException e) { println "null" }  // expect: null
try { 5.0 * [3] } catch (ClassCastException e) { println e.message.replaceAll(/ \(.*/, '') }  // expect: class java.lang.Integer cannot be cast to class java.math.BigInteger
