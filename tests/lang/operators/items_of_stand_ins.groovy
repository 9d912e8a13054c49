// What stands for a list is handed over by item, as a list is; arrays of numbers in an array spread as lists.
def show = { Closure c ->
    try { def v = c(); println "${v.getClass().simpleName} ${v.inspect()}" } catch (NullPointerException e) { println 'NullPointerException' }
    catch (Throwable e) { println "${e.class.simpleName} ${e.message ? e.message.readLines()[0].split(/ \(/)[0] : ''}".trim() }
}
show { 5 & ([1, 2] as Map) }  // expect: Integer 1
show { [*([[1, 2] as int[], [3] as int[]] as int[][]), 1] }  // expect: ArrayList [[1, 2], [3], 1]
show { [*([['a'] as String[]] as String[][])].size() }  // expect: Integer 1
show { 'a'.plus() }  // expect: MethodSelectionException Could not find which method plus() to invoke from this list:
show { 'a'.minus() }  // expect: MethodSelectionException Could not find which method minus() to invoke from this list:
show { [1].minus() }  // expect: MethodSelectionException Could not find which method minus() to invoke from this list:
show { ([1] as Set).plus() }  // expect: MethodSelectionException Could not find which method plus() to invoke from this list:
show { String instanceof Serializable }  // expect: Boolean true
