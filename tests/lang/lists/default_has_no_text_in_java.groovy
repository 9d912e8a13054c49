// What has defaults has no text of its own in Java, nor a place before its first.
def list = [1, 2].withDefault { 7 }
try { list > 1 } catch (GroovyRuntimeException e) { println e.message.replaceAll(/@\w+/, '@') }
println([list[-1], list.get(-2), list.get(3), list])
try { list.getAt(-9) } catch (IndexOutOfBoundsException e) { println e.getClass().simpleName + ' ' + e.message }
println(Collections.unmodifiableMap([a: 1].withDefault { 2 }).toString().replaceAll(/@\w+/, '@'))
// expect: Cannot compare groovy.lang.ListWithDefault with value 'groovy.lang.ListWithDefault@' and java.lang.Integer with value '1'
// expect: [2, 1, 7, [1, 2, null, 7]]
// expect: IndexOutOfBoundsException Negative index [-5] too large for list size 4
// expect: groovy.lang.MapWithDefault@
