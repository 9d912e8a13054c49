def t = { c -> try { println c() } catch (e) { println e.message } }
t { [1, [a: 1]] as int[] } // expect: Cannot cast object '{a=1}' with class 'java.util.LinkedHashMap' to class 'int'
t { [a: 1] as int } // expect: Cannot coerce a map to class int because it is a final class
class Mine extends HashMap { String toString() { 'mine' } }
t { Integer i = new Mine(); i } // expect: Cannot cast object 'mine' with class 'Mine' to class 'java.lang.Integer'
println String.format('%s', new Mine()) + new StringBuilder().append(new Mine()) + Optional.of(new Mine()) // expect: minemineOptional[mine]
