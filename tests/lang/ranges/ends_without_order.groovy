// What is no end of a range is told before the end that is missing.
def t = { Closure c -> try { println c() } catch (e) { println e.class.simpleName + ': ' + e.message.split(/ \(/)[0] } }
t { ([] .. null) }
t { (null .. []) }
t { (null .. 1) }
t { (1 .. null) }
t { (null ..< []) }
t { (null ..< 1) }
// expect: ClassCastException: class java.util.ArrayList cannot be cast to class java.lang.Comparable
// expect: ClassCastException: class java.util.ArrayList cannot be cast to class java.lang.Comparable
// expect: IllegalArgumentException: Must specify a non-null value for the 'from' index in a Range
// expect: IllegalArgumentException: Must specify a non-null value for the 'to' index in a Range
// expect: MissingMethodException: No signature of method: java.util.ArrayList.previous() is applicable for argument types:
// expect: IllegalArgumentException: Must specify a non-null value for the 'from' index in a Range
