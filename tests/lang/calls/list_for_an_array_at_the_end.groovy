// A list for several parameters, of which the last is an array: what Groovy adds takes that item for the array itself.
def t = { c -> try { println c() } catch (Exception e) { println e.toString().readLines()[0].replaceAll(/ \(.* in .*\)/, '') } }
t { 1.respondsTo(['plus', Number]) }
t { 1.sprintf(['%s%s', 'x', 'y']) }
t { 1.sprintf(['%s']) }
t { 1.sprintf(['%s', ['a'] as Object[]]) }
t { 'a'.format(['%s', 1]) }
// expect: java.lang.ClassCastException: class java.lang.Class cannot be cast to class [Ljava.lang.Object;
// expect: java.lang.ClassCastException: class java.lang.String cannot be cast to class [Ljava.lang.Object;
// expect: java.lang.ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1
// expect: a
// expect: java.lang.IllegalArgumentException: argument type mismatch
