// A number that only stands for a set is asked as one when lists and arrays add it or take it away, and has no such method.
def t = { c -> try { println c() } catch (MissingMethodException e) { println e.message.readLines()[0] } }
def set = { (-1 as byte) as Set }
t { [1, 2] - set() }
t { ([1, 2] as Integer[]) - set() }
t { [1] + set() }
t { [] - set() }
// expect: No signature of method: java.lang.Byte.toArray() is applicable for argument types: () values: []
// expect: No signature of method: java.lang.Byte.toArray() is applicable for argument types: () values: []
// expect: No signature of method: java.lang.Byte.size() is applicable for argument types: () values: []
// expect: []
