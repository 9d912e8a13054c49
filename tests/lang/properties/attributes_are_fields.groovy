// .@name reads a field, of maps and lists as of anything else; it looks into neither.
def t = { c -> try { println c() } catch (MissingFieldException e) { println e.message } }
class Held { def list = [1]; static total = 3 }
t { [a: 1].@a }  // expect: No such field: a for class: java.util.LinkedHashMap
t { [1, 2].@foo }  // expect: No such field: foo for class: java.util.ArrayList
t { [1, 2]*.@foo }  // expect: No such field: foo for class: java.lang.Integer
t { [a: [1]].@a() }  // expect: No such field: a for class: java.util.LinkedHashMap
t { null.@a }  // expect: No such field: a for class: org.codehaus.groovy.runtime.NullObject
t { new ConfigObject().@foo }  // expect: No such field: foo for class: groovy.util.ConfigObject
t { [new Held(), new Held()]*.@list }  // expect: [[1], [1]]
t { Held.@total }  // expect: 3
