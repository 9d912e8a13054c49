// What only stands for a list is asked for its items where no method fits.
try { 'abc'.nope(1.5 as List) } catch (MissingMethodException e) { println e.message.readLines()[0] }
try { 2G & (~/a/ as List) } catch (MissingMethodException e) { println e.method + ' ' + e.type.simpleName }
// expect: No signature of method: java.math.BigDecimal.toArray() is applicable for argument types: () values: []
// expect: toArray Pattern
