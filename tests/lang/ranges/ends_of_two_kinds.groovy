// With a string at one end, the texts of both decide; ends that cannot be compared make no range.
def t = { c -> try { println c() } catch (e) { println e.toString().replaceAll(/ \(java.*/, '') } }
t { 'a'..10 }  // expect: java.lang.IllegalArgumentException: Incompatible Strings for Range: starting String is longer than ending string
t { ('a'..1).size() }  // expect: 97
t { 10..'c' }  // expect: java.lang.IllegalArgumentException: Incompatible Strings for Range: starting String is longer than ending string
t { (1..'c').size() }  // expect: 99
t { '10'..2 }  // expect: java.lang.IllegalArgumentException: Unable to create range due to incompatible types: String..Integer (possible missing brackets around range?)
t { ('a' as char)..'cc' }  // expect: java.lang.IllegalArgumentException: Unable to create range due to incompatible types: Character..String (possible missing brackets around range?)
t { 1..[a: 1] }  // expect: java.lang.ClassCastException: class java.util.LinkedHashMap cannot be cast to class java.lang.Comparable
t { []..3 }  // expect: java.lang.ClassCastException: class java.util.ArrayList cannot be cast to class java.lang.Comparable
