// StringBuffer and StringBuilder are not ordered among each other by an operator.
def said = { c -> try { c().inspect() } catch (e) { (e.class.simpleName + ': ' + e.message).readLines()[0].replaceAll(/ \(\S+ (is|and) .*/, '') } }
println said { new StringBuffer('xyz') <=> new StringBuilder('abc') }  // expect: ClassCastException: class java.lang.StringBuilder cannot be cast to class java.lang.StringBuffer
println said { new StringBuilder('xyz') <=> new StringBuilder('xya') > 0 }  // expect: ClassCastException: class java.lang.Integer cannot be cast to class java.lang.StringBuilder
println said { 'c'.startsWith(null, -17) }  // expect: false
