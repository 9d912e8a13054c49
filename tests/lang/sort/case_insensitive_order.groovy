// The comparator takes Strings alone.
def t = { Closure c -> try { println c() } catch (e) { println e.class.simpleName + (e instanceof NullPointerException ? '' : ' ' + e.message.split(/ \(/)[0]) } }
t { ['b', 'A', 'C'].sort(String.CASE_INSENSITIVE_ORDER) }
t { String.CASE_INSENSITIVE_ORDER.compare([], 'a') }
t { ['b', 'A', null].sort(String.CASE_INSENSITIVE_ORDER) }
t { new TreeMap(String.CASE_INSENSITIVE_ORDER)[1] = 2 }
// expect: null
// expect: ClassCastException class java.util.ArrayList cannot be cast to class java.lang.String
// expect: NullPointerException
// expect: ClassCastException class java.lang.Integer cannot be cast to class java.lang.String
