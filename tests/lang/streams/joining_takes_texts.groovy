import java.util.stream.Collectors
def t = { c -> try { println c() } catch (e) { println e.toString().replaceAll(/ \(java.*/, '') } }
t { ['a', 1].stream().collect(Collectors.joining(',')) }  // expect: java.lang.ClassCastException: class java.lang.Integer cannot be cast to class java.lang.CharSequence
t { ["${1}", 'b', null].stream().collect(Collectors.joining('-')) }  // expect: 1-b-null
