// A map or closure that stands for one of Java's interfaces has to give what the method declares.
def t = { c -> try { println c() } catch (e) { println e.toString().replaceAll(/ \(java.*|: Cannot invoke.*/, '') } }
t { ([size: { [1, 2] }] as Collection).size() }  // expect: java.lang.ClassCastException: class java.util.ArrayList cannot be cast to class java.lang.Integer
t { ([size: { 2 }] as Collection).size() }  // expect: 2
t { ([hasNext: { 1 }] as Iterator).hasNext() }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.Boolean
t { ([hasNext: { null }] as Iterator).hasNext() }  // expect: java.lang.NullPointerException
t { ([length: { 1L }] as CharSequence).length() }  // expect: java.lang.ClassCastException: class java.lang.Long cannot be cast to class java.lang.Integer
t { ([toString: { 5 }] as Runnable).toString() }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.String
