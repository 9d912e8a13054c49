// A closure that is not what is wanted is named by its own class.
def t = { c -> try { println c() } catch (e) { println e.message.replaceAll(/\w+[$][\w$]+/, 'own').replaceAll(/@\w+/, '@').replaceAll(/ \(.*/, '') } }
t { int x = { 1 }; x }  // expect: Cannot cast object 'own@' with class 'own' to class 'int'
t { [1, { 1 }].max() }  // expect: Cannot compare own with value 'own@' and java.lang.Integer with value '1'
t { new TreeSet([{ 1 }, 2]) }  // expect: class own cannot be cast to class java.lang.Comparable
