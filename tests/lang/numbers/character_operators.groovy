def missing = { c -> try { println c() } catch (MissingMethodException e) { println e.message.readLines()[0] } }
char a = 'a'
missing { a + 1 }
missing { a * 2.5 }
missing { a ** 2 }
missing { 2 ** a }
missing { a % 2.5 }
missing { a - a }
// expect: 98
// expect: 242.5
// expect: No signature of method: java.lang.Character.power() is applicable for argument types: (java.lang.Integer) values: [2]
// expect: No signature of method: java.lang.Integer.power() is applicable for argument types: (java.lang.Character) values: [a]
// expect: No signature of method: java.lang.Character.mod() is applicable for argument types: (java.math.BigDecimal) values: [2.5]
// expect: 0
