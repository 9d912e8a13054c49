// Before the end that does not count comes a step, which null does not have.
def t = { c -> try { println c() } catch (e) { println e } }
t { 1..<null } // expect: java.lang.NullPointerException: Cannot invoke method next() on null object
t { 1..null } // expect: java.lang.IllegalArgumentException: Must specify a non-null value for the 'to' index in a Range
t { null..<1 } // expect: java.lang.IllegalArgumentException: Must specify a non-null value for the 'from' index in a Range
t { null..<null } // expect: []
