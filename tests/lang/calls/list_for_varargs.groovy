// A list for String...: Groovy gathers its items in an array, and fails over taking them out of the list again.
class Host { def several(String... x) { x.size() }; def mixed(int a, String... x) { x.size() } }
def several(String... x) { x.size() }
def show(c) { try { c() } catch (e) { e.class.simpleName + ' ' + e.message.replaceAll(/ \(.*/, '') } }
println show { new Host().several([]) }
println show { new Host().several(['q']) }
println show { new Host().mixed([1, 'a']) }
println show { several(['q', 'z']) }
println show { several(*['q', 'z']) }
// expect: ClassCastException class [Ljava.lang.String; cannot be cast to class java.util.List
// expect: ClassCastException class [Ljava.lang.String; cannot be cast to class java.util.List
// expect: IllegalArgumentException argument type mismatch
// expect: ClassCastException class [Ljava.lang.String; cannot be cast to class java.util.List
// expect: 2
